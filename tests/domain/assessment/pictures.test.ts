import { expect, test } from 'vitest'
import type { PartFact, PartRound, UnitFacts } from '@/lib/domain/assessment/facts'
import { medianOf } from '@/lib/domain/assessment/median'
import type { UnitResult } from '@/lib/domain/assessment/result'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import { shareOf, spreadOfGroups } from '@/lib/domain/assessment/spread'
import { daysTaken, unitYear } from '@/lib/domain/assessment/unit-year'
import { localDate as day } from '@/lib/domain/deadlines/local-date'

const round: PartRound = {
  number: 1,
  dueOn: day('2022-06-30'),
  repliedOn: day('2022-04-30'),
  claimed: 'SOLVED',
  corrected: null,
  isAgreed: false,
  rating: null,
}
let serial = 0
const part = (changes: Partial<PartFact> = {}): PartFact => ({
  id: `part-${++serial}`,
  suggestionId: `suggestion-${serial}`,
  role: 'SOLE',
  categoryId: null,
  isKey: false,
  assignedOn: day('2022-04-01'),
  acknowledgedOn: day('2022-04-02'),
  acknowledgeDueOn: day('2022-04-08'),
  extended: false,
  pausedDays: 0,
  rounds: [round],
  metConfirmed: true,
  contacted: true,
  onSite: false,
  contactDisputed: false,
  contactWaived: false,
  chasingNotices: 0,
  assistDueOn: null,
  assistedOn: null,
  isPublishable: true,
  publishedOn: null,
  ...changes,
})
const unit = (changes: Partial<UnitFacts>): UnitFacts => ({
  ...{ unitId: 'unit', name: '区水务局', kind: 'DEPARTMENT', groupNo: 1, asOf: day('2022-12-31') },
  ...{ parts: [], promises: [], attendances: [], ...changes },
})

test('days of an agreed pause are nobody’s: they are taken off the time of the reply', () => {
  expect(daysTaken(part())).toBe(29)
  expect(daysTaken(part({ pausedDays: 9 }))).toBe(20)
  expect(daysTaken(part({ pausedDays: 40 }))).toBe(0)
  expect(daysTaken(part({ rounds: [{ ...round, repliedOn: null }] }))).toBeNull()
  const slow = part({ rounds: [{ ...round, repliedOn: day('2022-05-02') }] })
  const year = unitYear([unit({ parts: [part(), slow, part({ ...slow, pausedDays: 1 }), part({ role: 'ASSIST' })] })])
  expect(year.items).toBe(3)
  expect(year.speed).toMatchObject({ WITHIN_30: 2, WITHIN_60: 1, UNANSWERED: 0 })
})

test('a first word stays first; the last one given stands, and silence after it takes nothing back', () => {
  const angry = { ...round, rating: { attitude: 'SATISFIED', result: 'DISSATISFIED' } } as const
  const content = { ...round, number: 2, rating: { attitude: 'SATISFIED', result: 'SATISFIED' } } as const
  const parts = [part({ rounds: [angry, content] }), part({ rounds: [angry, { ...round, number: 2 }] }), part()]
  const { first, final } = unitYear([unit({ parts })])
  expect(first).toMatchObject({ dissatisfied: 2, notReturned: 1, satisfied: 0 })
  expect(final).toMatchObject({ dissatisfied: 1, notReturned: 1, satisfied: 1 })
})

test('solved counts where all three agree; what the office corrected is not claimed any more', () => {
  const parts = [
    part({ rounds: [{ ...round, isAgreed: true }] }),
    part(),
    part({ rounds: [{ ...round, corrected: 'PLANNED' }] }),
    part({ rounds: [{ ...round, repliedOn: null, claimed: null }] }),
  ]
  const { solution, items } = unitYear([unit({ parts })])
  expect(solution).toEqual({ CONFIRMED: 1, CLAIMED: 1, OTHERWISE: 1, UNANSWERED: 1 })
  expect(Object.values(solution).reduce((sum, count) => sum + count, 0)).toBe(items)
})

test('a promise struck off after its day was not kept in time', () => {
  const promise = {
    id: 'p',
    suggestionId: 's',
    dueOn: day('2022-10-01'),
    closedOn: day('2022-11-01'),
    outcome: 'STRUCK_OFF',
  } as const
  const running = { ...promise, closedOn: null, outcome: null } as const
  const promises = [
    promise,
    { ...promise, doneOn: day('2022-09-30') },
    running,
    { ...running, dueOn: day('2023-03-01') },
    { ...promise, outcome: 'NOT_KEPT' as const },
  ]
  expect(unitYear([unit({ promises })]).promises).toEqual({ KEPT: 1, BROKEN: 3, RUNNING: 1 })
})

test('the median of two is half way, of nothing there is none', () => {
  expect(medianOf([])).toBeNull()
  expect(medianOf([9, 1, 4])).toBe(4)
  expect(medianOf([4, 1])).toBe(2.5)
  expect(shareOf([])).toBeNull()
  expect(shareOf([{ points: 1, max: 3 }])).toBe(333)
  expect(
    shareOf([
      { points: 1, max: 2 },
      { points: 2, max: 2 },
    ]),
  ).toBe(750)
})

test('groups lie beside each other by their units’ totals; who had nothing to do lies nowhere', () => {
  const scheme = { sections: [] } as unknown as SchemeBody
  const result = (unitId: string, groupNo: number, total: number, standing = 'COMPARED') =>
    ({ unitId, name: unitId, groupNo, total, standing, items: [] }) as unknown as UnitResult
  const results = [result('c', 2, 7000), result('b', 1, 9000), result('a', 1, 8000), result('d', 1, 0, 'NO_TASKS')]
  expect(spreadOfGroups(scheme, results)).toMatchObject([
    { groupNo: 1, least: 8000, median: 8500, most: 9000, units: [{ unitId: 'a' }, { unitId: 'b' }] },
    { groupNo: 2, least: 7000, median: 7000, most: 7000, judged: null },
  ])
  expect(spreadOfGroups(scheme, results.toReversed())).toEqual(spreadOfGroups(scheme, results))
})
