import { beforeAll, expect, test } from 'vitest'
import { paragraphsIn, typedOf, unlabelled } from '@/lib/domain/annual-report/labels'
import { deliverEvent } from '@/lib/jobs/deliver-events'
import { remindOfReportsIn } from '@/lib/jobs/remind-of-reports'
import { getAnnualReport, getAnnualReportToEdit } from '@/lib/queries/get-annual-report'
import { getToWriteAnnualReport, listAnnualReports } from '@/lib/queries/list-annual-reports'
import { listNotices } from '@/lib/queries/list-notices'
import { reportSittings } from '@/lib/queries/report-days'
import { annualReportFilterSchema } from '@/lib/schemas/annual-report'
import { noticeFilterSchema } from '@/lib/schemas/notices'
import { wordsFor } from '@/lib/wording/catalogue'
import { numberLabels } from '@/lib/wording/report-labels'
import { annualReportDays as days, frozen, written } from '../support/annual-reports'
import { act, refusalOf, see } from '../support/people'
import { clock } from '../support/reminding'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
let reportId: string

beforeAll(async () => {
  town = await foundTown()
  await assigned(town, [{ unit: town.transport, role: 'LEAD' }])
  reportId = await frozen(town)
})

const seen = (by = town.office, id = reportId) => see(by, getAnnualReport, id, days.approved)

test('a frozen report stands beside what its numbers are today', async () => {
  expect((await seen()).differences).toEqual([])
  await assigned(town, [{ unit: town.housing, role: 'LEAD' }])
  const { differences, otherDifferences } = await seen(town.leader)
  expect(differences.find(({ key }) => key === 'suggestions')).toMatchObject({
    frozen: { value: 1 },
    now: { value: 2 },
  })
  expect(otherDifferences).toBeGreaterThan(0)
  expect((await seen()).read.notes[0]?.number.list, 'each number opens its list').toMatch(/^\w+/)
})

test('who looks has the moves that are his', async () => {
  expect([...(await seen()).moves].sort()).toEqual(['plan'])
  expect([...(await seen(town.leader)).moves].sort()).toEqual(['approve', 'sendBack'])
  const draft = await written(town, { kind: 'MID_YEAR' })
  expect([...(await seen(town.office, draft)).moves].sort()).toEqual(['discard', 'freeze', 'plan', 'save'])
  expect((await seen(town.leader, draft)).moves).toEqual([])
})

test('what is frozen opens for no editor, and its story leaves out savings and downloads', async () => {
  expect(await refusalOf(see(town.office, getAnnualReportToEdit, reportId, days.approved))).toBe('not-found')
  const story = await rows.event.findMany({ where: { subjectId: reportId }, orderBy: { sequence: 'asc' } })
  const data = { year: 2022, reportKind: 'ANNUAL', title: '' }
  for (const type of ['annual-report.saved', 'annual-report.taken'])
    await rows.event.create({
      data: { ...{ congressId: town.congressId, type, subjectId: reportId, data }, at: new Date('2023-01-04') },
    })
  const types = (await seen()).happenings.map(({ type }) => type)
  expect(types).toEqual(story.map(({ type }) => type))
  expect(types).toEqual(['annual-report.written', 'annual-report.frozen'])
})

test('a leader is told of what waits for him, and nobody outside the committee', async () => {
  const { id: eventId } = await rows.event.findFirstOrThrow({
    where: { subjectId: reportId, type: 'annual-report.frozen' },
  })
  await deliverEvent({ congressId: town.congressId, eventId })
  const told = async (by = town.leader) =>
    (await see(by, listNotices, noticeFilterSchema.parse({}), days.approved)).rows.map(({ type }) => type)
  expect(await told()).toContain('annual-report.frozen')
  for (const by of [town.government, town.lead, town.transport.head])
    expect(await told(by)).not.toContain('annual-report.frozen')
})

test('a report is written of a year that has a session and has begun', async () => {
  const { years } = await see(town.office, getToWriteAnnualReport, null, '2022-06-01')
  expect(years).toEqual([2022])
  expect((await see(town.office, getToWriteAnnualReport, null, '2021-12-31')).years).toEqual([])
  const { termId } = await rows.session.findFirstOrThrow({ where: { congressId: town.congressId } })
  const next = { congressId: town.congressId, termId, number: 2, year: 2023 }
  await rows.session.create({ data: { ...next, opensOn: new Date('2023-01-10'), closesOn: new Date('2023-01-14') } })
  const inJanuary = await see(town.office, getToWriteAnnualReport, null, '2023-01-09')
  expect(inJanuary.years, 'the year that is over before the new one, which is empty yet').toEqual([2022, 2023])
  expect(await refusalOf(see(town.leader, getToWriteAnnualReport, null, days.approved))).toBe('not-found')
})

test('what is edited with the numbers in brackets goes back as it was', async () => {
  const id = await written(town, { kind: 'SPECIAL', topic: 'COMMITMENTS' })
  const { text, numbers } = await see(town.office, getAnnualReportToEdit, id, days.approved)
  const labels = numberLabels(numbers, wordsFor('zh-CN'))
  expect(new Set(labels.values()).size, 'no two are called the same').toBe(labels.size)
  const keys = Object.fromEntries([...labels].map(([key, label]) => [label, key]))
  for (const { section, paragraphs } of text) {
    const typed = typedOf(text, section, labels)
    expect(typed).not.toContain('{{')
    expect(paragraphsIn(unlabelled(typed, keys))).toEqual(paragraphs)
  }
  expect(unlabelled('【没有这个数字】件', keys), 'is refused and not printed').toBe('{{没有这个数字}}件')
})

test('the list has years, kinds and states, and what was discarded only where it is asked for', async () => {
  const list = (asked: object) =>
    see(town.office, listAnnualReports, annualReportFilterSchema.parse(asked), days.approved).then(({ rows: all }) =>
      all.map(({ id }) => id),
    )
  const gone = await written(town, { kind: 'SPECIAL', topic: 'KEY' })
  await act(town.office, 'discard-annual-report', { reportId: gone }, days.approved)
  expect(await list({ kind: 'ANNUAL' })).toEqual([reportId])
  expect(await list({})).not.toContain(gone)
  expect(await list({ state: 'DISCARDED' })).toEqual([gone])
  expect(await list({ year: '2021' })).toEqual([])
  expect(await list({ year: 'x', kind: 'x', state: 'FROZEN' })).toEqual([reportId])
})

test('five days before each legal day the office is told once of what is awaited, and both stand in its calendar', async () => {
  const plan = async (id: string) => {
    await act(town.office, 'plan-report-sitting', { reportId: id, sittingOn: '2023-02-20' }, days.approved)
    return id
  }
  await plan(reportId)
  const sittings = (by = town.office) => see(by, reportSittings, null, days.approved)
  expect(await sittings()).toMatchObject([{ id: reportId, sittingOn: '2023-02-20', revision: 0 }])
  expect(await sittings(town.government)).toEqual([])
  const draft = await plan(await written(town, { kind: 'SPECIAL', topic: 'KEY' }))
  expect(await sittings()).toHaveLength(2)

  const run = (day: string, time?: string) => remindOfReportsIn(town.congressId, clock(day, time))
  expect(await run('2023-01-20')).toBe(0)
  expect(await run('2023-01-30', '03:00'), 'at night').toBe(0)
  expect((await Promise.all([run('2023-01-30'), run('2023-01-30')])).toSorted()).toEqual([0, 1])
  expect(await run('2023-02-06'), 'of the final text of both').toBe(2)
  expect(await run('2023-02-13')).toBe(0)
  const told = await rows.event.findMany({
    where: { subjectId: { in: [reportId, draft] }, type: 'annual-report.day-near' },
    orderBy: { sequence: 'asc' },
  })
  const said = told.map(({ subjectId, data }) => ({ subjectId, ...(data as object) }))
  expect(said[0], 'the other one was frozen in time').toMatchObject({
    subjectId: draft,
    step: 'DRAFT',
    dueOn: '2023-01-31',
  })
  for (const one of said.slice(1)) expect(one).toMatchObject({ step: 'FINAL', dueOn: '2023-02-10' })
  const other = await plan(await written(town, { kind: 'SPECIAL', topic: 'COMMITMENTS' }))
  await act(town.office, 'discard-annual-report', { reportId: other }, days.approved)
  expect(await sittings()).toHaveLength(2)
  expect(await run('2023-02-06'), 'nobody hears what was discarded').toBe(0)
})
