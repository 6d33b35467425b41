import { expect, test } from 'vitest'
import { exportsLogged, takeList } from '../support/exported'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const { office, congressId, housing } = await foundTown()

/** As the log has them, which is as the file says them. */
async function conditionsOf(list: string, asked: string): Promise<unknown> {
  const answer = await takeList(office, list, `?format=csv&${asked}`)
  expect(answer.status).toBe(200)
  await answer.text()
  return (await exportsLogged(congressId)).at(-1)?.conditions
}

const ofYear = (figure: string, more: object) => ({ 年度: '2022', 指标: figure, ...more })

test.each([
  ['figure', 'year=2022&figure=suggestions&category=none', ofYear('建议', { 分类: '未分类' })],
  ['figure', 'year=2022&figure=suggestions&system=none', ofYear('建议', { 系统: '尚未交办' })],
  ['figure', 'year=2022&figure=assigned&part=2022-03', ofYear('已交办', { 范围: '2022年3月' })],
  ['figure', 'year=2022&figure=dueDays&part=2022-06-30', ofYear('答复到期日', { 范围: '2022年6月30日' })],
  ['figure', 'year=2022&figure=outcome&part=unanswered', ofYear('办理结果', { 范围: '尚未答复' })],
  ['delegates', 'day=2022-03-01&q=1', { 查找: '1', 日期: '2022年3月1日' }],
  ['stations', 'closed=1', { 含已关闭的: '是' }],
  ['publications-out', '', {}],
  ['channel-figure', 'year=2022&figure=came&town=none', { 年度: '2022', 指标: expect.any(String), 镇街: '其他' }],
  ['channel-figure', 'year=2022&figure=answering&outcome=PENDING', { 年度: '2022', 指标: '转办中', 结果: '尚无结果' }],
  ['channel-activities', 'year=2022&channel=others', { 年度: '2022', 渠道: '视察、调研合计' }],
  ['channel-suggestions', 'year=2022&part=claimed', { 年度: '2022', 范围: '随建议解决（单位自报）' }],
])('%s with %s says in words under what it was taken', async (list, asked, said) => {
  expect(await conditionsOf(list, asked)).toEqual(said)
})

test('a town is said by its name in lists and behind numbers', async () => {
  const { id } = await rows.town.create({ data: { congressId, name: '垛石街道', row: 1, column: 2 } })
  expect(await conditionsOf('registry', `town=${id}`)).toEqual({ 镇街: '垛石街道' })
  expect(await conditionsOf('figure', `year=2022&figure=suggestions&town=${id}`)).toEqual(
    ofYear('建议', { 镇街: '垛石街道' }),
  )
})

test('a unit is said by its name, and the part it had by its word', async () => {
  expect(await conditionsOf('figure', `year=2022&figure=suggestions&part=assisted&unit=${housing.id}`)).toEqual(
    ofYear('建议', { 范围: '协办', 单位: housing.name }),
  )
})
