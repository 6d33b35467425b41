import { beforeAll, expect, test } from 'vitest'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { urgencies, urgency } from '@/lib/domain/deadlines/urgency'
import { workDeadlinesOut } from '@/lib/queries/export-deadlines'
import { getAnnualReport } from '@/lib/queries/get-annual-report'
import type { Page } from '@/lib/queries/keyset'
import { listAssistOpinions } from '@/lib/queries/list-assist-opinions'
import { type DeadlineRow, listDeadlines } from '@/lib/queries/list-deadlines'
import type { Query } from '@/lib/queries/query'
import { deadlineFilterSchema } from '@/lib/schemas/deadline-filter'
import { opinionFilterSchema } from '@/lib/schemas/opinion'
import { wordsFor } from '@/lib/wording/catalogue'
import { openTable } from '@/lib/wording/deadline-workbook'
import { written } from '../support/annual-reports'
import { deadlineWorld } from '../support/deadline-world'
import { act, type Person, see } from '../support/people'
import { foundTown, type Town } from '../support/town'

const today = localDate('2022-06-10')
let town: Town
let neighbour: Town
let reportId: string

beforeAll(async () => {
  town = await foundTown()
  neighbour = await foundTown('商河')
  await deadlineWorld(town)
  reportId = await written(town, { kind: 'MID_YEAR' }, today)
  await act(town.office, 'plan-report-sitting', { reportId, sittingOn: '2022-07-05' }, today)
})

const list = (by: Person, asked: object = {}, on: string = today) =>
  see(by, listDeadlines, deadlineFilterSchema.parse(asked), on)
const ofReports = async (by: Person, asked: object = {}, on: string = today) =>
  (await list(by, { text: '报告', ...asked }, on)).rows
    .filter(({ report }) => report !== null)
    .map(({ purpose, dueOn }) => `${purpose} ${dueOn}`)
const both = ['report-draft 2022-06-15', 'report-final 2022-06-25']

test('both legal days stand among the others for the office and the leaders, and for nobody else', async () => {
  for (const person of [town.office, town.leader]) expect(await ofReports(person)).toEqual(both)
  for (const person of [town.government, town.lead, town.housing.head, neighbour.office])
    expect(await ofReports(person, { text: '' })).toEqual([])
  const { rows } = await list(town.office)
  expect(rows.map(({ dueOn }) => dueOn)).toEqual(rows.map(({ dueOn }) => dueOn).toSorted())
  expect(rows.find(({ report }) => report)).toMatchObject({
    ...{
      suggestionId: null,
      report: { id: reportId, state: 'DRAFT' },
      bearer: 'COMMITTEE',
      ball: null,
      unitName: null,
    },
  })
})

test('they are found by what fits them, and left out where a filter means something else', async () => {
  expect(await ofReports(town.office, { purpose: 'report-final' })).toEqual(both.slice(1))
  expect(await ofReports(town.office, { holder: 'COMMITTEE' })).toEqual(both)
  for (const other of [{ purpose: 'reply' }, { holder: 'LEAD' }, { unit: town.housing.id }, { text: '没有这样的标题' }])
    expect(await ofReports(town.office, other), JSON.stringify(other)).toEqual([])
  expect(await ofReports(town.office, { urgency: 'overdue' })).toEqual([])
  expect(await ofReports(town.office, { urgency: 'overdue' }, '2022-06-16')).toEqual(both.slice(0, 1))
})

/** A page of one line begins behind each line once, whatever its id is made of. */
async function oneByOne<Filter>(query: Query<Filter, Page<{ id: string }>>, filterAt: (page?: string) => Filter) {
  const met: string[] = []
  for (let page: string | undefined; met.length < 100; ) {
    const { rows, next } = await see(
      town.office,
      (reading, filter) => query({ ...reading, rows: 1 }, filter),
      filterAt(page),
      today,
    )
    met.push(...rows.map(({ id }) => id))
    if (!next) break
    page = next
  }
  return met
}

test('behind a line whose id is made of others the list goes on', async () => {
  const deadlines = (await list(town.office)).rows.map(({ id }) => id)
  expect(await oneByOne(listDeadlines, (page) => deadlineFilterSchema.parse({ page }))).toEqual(deadlines)
  const waived = { view: 'waived', page: undefined } as const
  const opinions = (await see(town.office, listAssistOpinions, waived, today)).rows.map(({ id }) => id)
  expect(opinions.length).toBeGreaterThan(1)
  expect(await oneByOne(listAssistOpinions, (page) => opinionFilterSchema.parse({ ...waived, page }))).toEqual(opinions)
})

test('page, counts and export have the same lines', async () => {
  const found: DeadlineRow[] = []
  for (let page: string | undefined; ; ) {
    const read = await list(town.office, { page })
    found.push(...read.rows)
    if (!read.next) break
    page = read.next
  }
  const { counts } = await list(town.office)
  for (const word of urgencies) expect(counts[word]).toBe(found.filter((row) => urgency(row, today) === word).length)
  const whole: typeof workDeadlinesOut = (reading, filter) => workDeadlinesOut({ ...reading, rows: 1000 }, filter)
  const { rows: exported } = await see(town.office, whole, deadlineFilterSchema.parse({}), today)
  expect(exported.map(({ id }) => id)).toEqual(found.map(({ id }) => id))
  expect(exported.filter(({ report }) => report)).toHaveLength(2)

  const words = wordsFor('zh-CN')
  const { headers, rowOf } = openTable(today, true, words)
  expect(headers[1]).toBe(words.deadlineList.suggestionOrReport)
  expect(exported.map(rowOf).filter(([, title]) => `${title}`.includes('年中报告'))).toMatchObject([
    expect.arrayContaining([words.ledger.bearers.COMMITTEE, words.annualReports.states.DRAFT]),
    expect.arrayContaining([words.ledger.bearers.COMMITTEE, words.annualReports.states.DRAFT]),
  ])
})

test('the draft is done when it was frozen first, the final text when a leader has approved it, each late or in time', async () => {
  const view = (on: string) => see(town.office, getAnnualReport, reportId, on)
  expect((await view('2022-06-13')).handedOver).toEqual({ DRAFT: null, FINAL: null })
  await act(town.office, 'freeze-annual-report', { reportId, version: 1 }, '2022-06-14')
  expect(await ofReports(town.office)).toEqual(both.slice(1))
  const reason = '请写明见面答复会的情况。'
  await act(town.leader, 'send-back-annual-report', { reportId, reason }, '2022-06-15')
  expect(await ofReports(town.office), 'it has gone round').toEqual(both.slice(1))
  expect((await view('2022-06-16')).cameBack).toMatchObject({
    ...{ type: 'annual-report.sent-back', by: town.leader.name, reason },
  })
  await act(town.office, 'freeze-annual-report', { reportId, version: 3 }, '2022-06-26')
  expect((await view('2022-06-26')).cameBack).toBeNull()
  expect(await ofReports(town.leader, { urgency: 'overdue' }, '2022-06-27')).toEqual(both.slice(1))
  await act(town.leader, 'approve-annual-report', { reportId, version: 4 }, '2022-06-28')
  expect(await ofReports(town.office)).toEqual([])
  expect((await view('2022-06-29')).handedOver).toEqual({ DRAFT: '2022-06-14', FINAL: '2022-06-28' })

  await act(town.office, 'publish-annual-report', { reportId }, '2022-06-29')
  await act(town.office, 'withdraw-annual-report', { reportId, reason: '附表有误。' }, '2022-06-30')
  expect((await view('2022-06-30')).cameBack).toMatchObject({ type: 'annual-report.withdrawn', reason: '附表有误。' })
})
