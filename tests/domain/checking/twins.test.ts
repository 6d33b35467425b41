import { expect, test } from 'vitest'
import { checkReply } from '@/lib/domain/checking/check-reply'
import { commonRuns, samplesOf } from '@/lib/domain/checking/twins'
import { draft } from './drafts'

const template = (place: string) => `李守田代表：
您提出的建议收悉，现答复如下：
近年来，我区道路照明建设发展较快，全区主次干道亮灯率达到百分之九十八，群众夜间出行条件明显改善。
${place}的路灯问题，我局将结合年度城市维护计划统筹考虑，多方筹集建设资金，分批次逐步实施亮化改造，并同步完善管护机制，确保建成一处、管好一处、亮好一处。
感谢您对我们工作的关心和支持。`

const other = `李守田代表：
您提出的建议收悉，现答复如下：
曲堤镇王庄村东头的涵管在去年汛期被冲断，我局五月安排施工队更换直径一米的钢筋混凝土管十二节，六月三日恢复通车，费用由区级水毁修复资金承担，镇里负责日后清淤。
感谢您对我们工作的关心和支持。`

const twinOf = (body: string, text: string) =>
  checkReply(draft(body, { earlier: [{ id: 'other', title: '关于建设路路灯的建议', text }] })).find(
    ({ kind }) => kind === 'TWIN',
  )

test('the same letter for another road is a twin, with what stands in both', () => {
  const found = twinOf(template('幸福路'), template('建设路'))
  expect(found).toMatchObject({ severity: 'serious', against: '关于建设路路灯的建议', twin: { id: 'other' } })
  expect(found?.twin?.share).toBeGreaterThan(0.9)
  for (const { start, otherStart, length } of found?.twin?.runs ?? [])
    expect(template('幸福路').slice(start, start + length)).toBe(
      template('建设路').slice(otherStart, otherStart + length),
    )
})

test('salutation, receipt and thanks alone make no twin', () =>
  expect(twinOf(other, template('建设路'))).toBeUndefined())

test('a short answer is compared with nothing', () => expect(twinOf('路灯已安装。', '路灯已安装。')).toBeUndefined())

test('runs may be cut by what differs', () => {
  const runs = commonRuns(template('幸福路'), template('建设路'))
  expect(runs.length).toBeGreaterThan(2)
})

test('the same text is always asked by the same samples, most of which its twin holds', () => {
  const samples = samplesOf(template('幸福路'))
  expect(samples).toEqual(samplesOf(template('幸福路')))
  expect(samples.filter((run) => template('建设路').includes(run)).length).toBeGreaterThan(samples.length / 2)
  expect(samples.filter((run) => other.includes(run))).toEqual([])
})
