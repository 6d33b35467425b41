import { beforeAll, expect, test } from 'vitest'
import { paragraphsIn, typedOf, unlabelled } from '@/lib/domain/annual-report/labels'
import { remindOfReportsIn } from '@/lib/jobs/remind-of-reports'
import { getAnnualReport, getAnnualReportToEdit } from '@/lib/queries/get-annual-report'
import { listAnnualReports } from '@/lib/queries/list-annual-reports'
import { reportSittings } from '@/lib/queries/report-days'
import { annualReportFilterSchema } from '@/lib/schemas/annual-report'
import { wordsFor } from '@/lib/wording/catalogue'
import { numberLabels } from '@/lib/wording/report-labels'
import { annualReportDays as days, frozen, written } from '../support/annual-reports'
import { act, see } from '../support/people'
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

test('five days before each legal day the office is told once, and both stand in its calendar', async () => {
  await act(town.office, 'plan-report-sitting', { reportId, sittingOn: '2023-02-20' }, days.approved)
  const run = (day: string, time?: string) => remindOfReportsIn(town.congressId, clock(day, time))
  expect(await run('2023-01-20')).toBe(0)
  expect(await run('2023-01-30', '03:00'), 'at night').toBe(0)
  expect((await Promise.all([run('2023-01-30'), run('2023-01-30')])).toSorted()).toEqual([0, 1])
  expect(await run('2023-02-06')).toBe(1)
  expect(await run('2023-02-13')).toBe(0)
  const told = await rows.event.findMany({
    where: { subjectId: reportId, type: 'annual-report.day-near' },
    orderBy: { sequence: 'asc' },
  })
  expect(told.map(({ data }) => data)).toMatchObject([
    { step: 'DRAFT', dueOn: '2023-01-31' },
    { step: 'FINAL', dueOn: '2023-02-10' },
  ])
  const sittings = (by = town.office) => see(by, reportSittings, null, days.approved)
  expect(await sittings()).toMatchObject([{ id: reportId, sittingOn: '2023-02-20', revision: 0 }])
  expect(await sittings(town.government)).toEqual([])
})
