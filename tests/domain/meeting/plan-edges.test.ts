import { expect, test } from 'vitest'
import { inAgendaOrder } from '@/lib/domain/meeting/planning/agenda-order'
import { fewestConflicts } from '@/lib/domain/meeting/planning/bound'
import { conflictsOf } from '@/lib/domain/meeting/planning/conflicts'
import { capacityOf, type PlanItem } from '@/lib/domain/meeting/planning/problem'
import { proposePlan } from '@/lib/domain/meeting/planning/propose'
import { problemOf, slotsFrom } from '../../support/meeting-plans'

const item = (id: string, people: string[], group: string | null = null): PlanItem => ({ id, people, group, ties: [] })
const [early, late] = slotsFrom('2022-11-21', 2, 2) as [
  ReturnType<typeof slotsFrom>[0],
  ReturnType<typeof slotsFrom>[0],
]
const hour = (of: string) => new Date(`2022-11-21T${of}:00+08:00`)

test('who has just as many items as a room takes is torn by nothing', () => {
  const items = Array.from({ length: 4 }, (_, place) => item(`item-${place}`, ['unit:x']))
  const problem = problemOf({ items, slots: [early, late], perMeeting: 2 })
  expect(capacityOf(problem)).toBe(4)
  expect([fewestConflicts(problem), proposePlan(problem).conflicts]).toEqual([0, []])
})

test('one person in two items that each hurt somebody wherever they stand is counted once', () => {
  const slots = slotsFrom('2022-11-21', 2)
  const on = (place: number) => slots[place]!.heldOn
  const absences = [
    { person: 'unit:x', on: on(0) },
    { person: 'delegate:a', on: on(1) },
    { person: 'delegate:b', on: on(1) },
  ]
  const items = [item('item-0', ['delegate:a', 'unit:x']), item('item-1', ['delegate:b', 'unit:x'])]
  const problem = problemOf({ items, slots, absences })
  expect([fewestConflicts(problem), proposePlan(problem).conflicts.length]).toEqual([1, 1])
})

test('a meeting that begins when the other ends calls nobody to two places', () => {
  const after = { ...late, startsAt: early.endsAt, endsAt: hour('14:00') }
  const items = [item('item-0', ['unit:x']), item('item-1', ['unit:x'])]
  const placing = new Map([
    ['item-0', early.id],
    ['item-1', after.id],
  ])
  for (const slots of [
    [early, after],
    [after, early],
  ])
    expect(conflictsOf(problemOf({ items, slots }), placing)).toEqual([])
  expect(conflictsOf(problemOf({ items, slots: [early, late] }), placing)).toHaveLength(1)
})

test.each([
  ['08:00', '09:00', 0],
  ['11:30', '12:00', 0],
  ['11:00', '12:00', 1],
  ['08:00', '09:01', 1],
])('whoever is elsewhere from %s to %s misses what is held from 9:00 to 11:30 %i times', (from, to, times) => {
  const absences = [{ person: 'unit:x', on: early.heldOn, during: { startsAt: hour(from), endsAt: hour(to) } }]
  const problem = problemOf({ items: [item('item-0', ['unit:x'])], slots: [early], absences })
  expect(conflictsOf(problem, new Map([['item-0', early.id]]))).toHaveLength(times)
})

test('what is handled together finds a room, however much it is', () => {
  const items = Array.from({ length: 12 }, (_, place) =>
    item(`item-${place}`, [`unit:${place}`], place < 9 ? 'g' : null),
  )
  const problem = problemOf({ items, slots: slotsFrom('2022-11-21', 2), perMeeting: 6 })
  const { placing } = proposePlan(problem)
  expect(capacityOf(problem)).toBe(14)
  expect(new Set(items.slice(0, 9).map(({ id }) => placing.get(id))).size).toBe(1)
})

test('the unit with most to answer comes first, and what one unit answers stands together', () => {
  const items = [
    item('a', ['delegate:1', 'unit:x']),
    item('b', ['delegate:2', 'unit:y']),
    item('c', ['delegate:3', 'unit:x'], 'g'),
    item('d', ['delegate:4', 'unit:y']),
    item('e', ['delegate:5', 'unit:y']),
    item('f', ['delegate:6', 'unit:z'], 'g'),
  ]
  expect(inAgendaOrder(items).map(({ id }) => id)).toEqual(['b', 'd', 'e', 'a', 'c', 'f'])
})
