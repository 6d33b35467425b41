import { beforeAll, describe, expect, test } from 'vitest'
import { sheetColumns } from '@/lib/domain/commitment/sheet'
import { takeList } from '../support/exported'
import { refusalOf } from '../support/people'
import { asWorkbook, confirmed, type PromiseRow, sentBack, takenOut } from '../support/promise-sheets'
import { claim, promisedAtSigning, update } from '../support/promising'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const { clerk } = town.housing
let commitmentIds: string[]
beforeAll(async () => {
  commitmentIds = (await promisedAtSigning(town)).commitmentIds
  await update(town, commitmentIds[0] ?? '', '2022-06-20', { text: '=已完成招标，九月进场。' })
})

const told = () => rows.commitmentUpdate.count({ where: { commitmentId: { in: commitmentIds } } })
const upload = async (change: (rows: PromiseRow[]) => PromiseRow[], on = '2022-07-20') =>
  sentBack(clerk, await asWorkbook(change(await takenOut(clerk, on))), on)
const first = (change: Partial<PromiseRow>) => (all: PromiseRow[]) =>
  all.map((row) => (row.percent === '40' ? { ...row, ...change } : row))
const news = { percent: '60', text: '主体完工，正在安装设备。' }

describe('taken out', () => {
  test('shows each promise with its ask, its measure and what was last told', async () => {
    const [one, other] = (await takenOut(clerk, '2022-07-20')).toSorted((left) => (left.percent ? -1 : 1))
    expect(one).toMatchObject({
      measure: '在北侧道路施划夜间共享车位',
      person: '物业科科长刘芳',
      unit: town.housing.name,
      dueOn: '2022-09-30',
      state: '落实中',
      percent: '40',
      text: '=已完成招标，九月进场。',
    })
    expect(one?.ask).not.toBe('')
    expect(other).toMatchObject({ percent: '', text: '' })
  })

  test('a unit gets its own, the committee all, or those of one unit; nobody else gets any', async () => {
    expect(await takenOut(town.transport.clerk, '2022-07-20')).toEqual([])
    expect(await takenOut(town.office, '2022-07-20')).toHaveLength(2)
    expect(await takenOut(town.leader, '2022-07-20', { unit: town.housing.id })).toHaveLength(2)
    expect(await takenOut(town.office, '2022-07-20', { unit: town.transport.id })).toEqual([])
    for (const person of [town.lead, town.government])
      expect(await refusalOf(takenOut(person, '2022-07-20'))).toBe('not-found')
  })
})

describe('sent back', () => {
  test('as it was, there is nothing to tell: not even the text that a program could take for a formula', async () => {
    expect(await upload((all) => all)).toEqual({ lines: [], unchanged: 2 })
    const file = Buffer.from(await (await takeList(clerk, 'promise-sheet')).arrayBuffer())
    expect(await sentBack(clerk, file, '2022-07-20')).toEqual({ lines: [], unchanged: 2 })
  })

  test.each<[string, Partial<PromiseRow>, string, string]>([
    ['a number that is none', { ...news, percent: '六成' }, 'percent', 'percent-unreadable'],
    ['half a per cent', { ...news, percent: '60.5' }, 'percent', 'not-whole'],
    ['more than all', { ...news, percent: '160%' }, 'percent', 'too-big'],
    ['no number', { ...news, percent: '' }, 'percent', 'required'],
    ['no words', { ...news, text: '' }, 'text', 'too-short'],
    ['the words of last month', { percent: '60' }, 'text', 'text-as-before'],
    ['a day that no calendar has', { ...news, expectedOn: '2022-02-30' }, 'expectedOn', 'expectedOn-unreadable'],
    ['half a day', { ...news, expectedOn: '年底' }, 'expectedOn', 'expectedOn-unreadable'],
    ['a day that has passed', { ...news, expectedOn: '2022年7月1日' }, 'expectedOn', 'expected-day-past'],
    ['later without a reason', { ...news, expectedOn: '2022/11/30' }, 'slipReason', 'slip-reason-missing'],
    ['another promise', { ...news, measure: '在南侧道路施划车位' }, 'measure', 'fixed-changed'],
    ['another promised day', { ...news, dueOn: '2022-12-31' }, 'dueOn', 'fixed-changed'],
    ['a code that is none', { ...news, mark: 'x' }, 'mark', 'row-unknown'],
  ])('%s is told by row and column', async (_, change, column, code) => {
    const { lines } = await upload(first(change))
    expect(lines).toMatchObject([{ verdict: 'REFUSED', faults: [{ column, code }] }])
    expect([2, 3]).toContain(lines[0]?.line)
  })

  test('rows twice, and rows of another unit', async () => {
    const twice = await upload((all) => [...first(news)(all), ...first(news)(all)])
    expect(twice.lines.map(({ faults: [fault] }) => fault?.code)).toEqual([undefined, 'row-twice', 'row-twice'])
    const bytes = await asWorkbook(first(news)(await takenOut(clerk, '2022-07-20')))
    const { lines } = await sentBack(town.transport.clerk, bytes, '2022-07-20')
    expect(lines.map(({ faults: [fault] }) => fault?.code)).toEqual(['row-unknown', 'row-unknown'])
  })

  test('a sheet without its columns or its rows, or of somebody without a unit', async () => {
    const all = await takenOut(clerk, '2022-07-20')
    const columns = sheetColumns.filter((column) => column !== 'mark')
    expect(await refusalOf(sentBack(clerk, await asWorkbook(all, columns), '2022-07-20'))).toBe('promise-sheet-headers')
    expect(await refusalOf(sentBack(clerk, await asWorkbook([]), '2022-07-20'))).toBe('promise-sheet-empty')
    expect(await refusalOf(sentBack(town.office, await asWorkbook(all), '2022-07-20'))).toBe('not-found')
  })

  test('what has changed is told in one go, whatever order rows and columns have', async () => {
    const changed = first(news)(await takenOut(clerk, '2022-07-20')).toReversed()
    const bytes = await asWorkbook(changed, sheetColumns.toReversed())
    const read = await sentBack(clerk, bytes, '2022-07-20')
    expect(read).toMatchObject({ unchanged: 1, lines: [{ verdict: 'TOLD', typed: { percent: 60 }, faults: [] }] })
    const before = await told()
    await confirmed(clerk, read, '2022-07-20')
    expect(await told()).toBe(before + 1)
    const { text, measure } = (await takenOut(clerk, '2022-07-20')).find(({ percent }) => percent === '60') ?? {}
    expect({ text, measure }).toEqual({ text: news.text, measure: changed[0]?.measure })
  })

  test('older than what was told since, it says so, also at the last moment, and nothing is written', async () => {
    const both = (all: PromiseRow[]) => all.map((row) => ({ ...row, percent: '80', text: '正在收尾，准备验收。' }))
    const bytes = await asWorkbook(both(await takenOut(clerk, '2022-08-01')))
    const fresh = await sentBack(clerk, bytes, '2022-08-01')
    expect(fresh.lines.map(({ verdict }) => verdict)).toEqual(['TOLD', 'TOLD'])
    await update(town, commitmentIds[0] ?? '', '2022-08-02', { percent: 70 })
    const before = await told()
    const stale = await sentBack(clerk, bytes, '2022-08-03')
    const of = stale.lines.find(({ commitmentId }) => commitmentId === commitmentIds[0])
    expect(of?.faults).toMatchObject([
      { column: 'mark', code: 'told-since', facts: { percent: 70, day: '2022-08-02' } },
    ])
    expect(await refusalOf(confirmed(clerk, fresh, '2022-08-03'))).toBe('told-since')
    expect(await told(), 'all or nothing').toBe(before)
  })

  test('what waits for the delegate is not told of', async () => {
    const bytes = await asWorkbook(
      (await takenOut(clerk, '2022-08-10')).map((row) => ({ ...row, ...news, percent: '90' })),
    )
    await claim(town, commitmentIds[1] ?? '', '2022-08-11')
    const { lines } = await sentBack(clerk, bytes, '2022-08-12')
    expect(lines.flatMap(({ faults }) => faults.map(({ column, code }) => `${column} ${code}`))).toEqual([
      'state claim-standing',
    ])
  })
})
