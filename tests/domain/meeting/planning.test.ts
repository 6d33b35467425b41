import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fewestCalls, fewestConflicts } from '@/lib/domain/meeting/planning/bound'
import { callsOf, conflictsOf } from '@/lib/domain/meeting/planning/conflicts'
import { capacityOf, type Placing, type PlanItem, type Problem } from '@/lib/domain/meeting/planning/problem'
import { proposePlan } from '@/lib/domain/meeting/planning/propose'
import { reasonsOf } from '@/lib/domain/meeting/planning/reasons'
import { replan } from '@/lib/domain/meeting/planning/replan'
import { itemsOfTheYear } from '@/prisma/demo/plan-items'
import { everyPlacing, problemOf, slotsFrom } from '../../support/meeting-plans'

const item = (id: string, people: string[], facts: Partial<PlanItem> = {}): PlanItem => ({
  id,
  people,
  group: null,
  ties: [],
  ...facts,
})

const loadsOf = ({ slots }: Problem, placing: Placing): number[] =>
  slots.map(({ id }) => [...placing.values()].filter((slot) => slot === id).length)

const peopleWithMost = (problem: Problem, count: number): string[] => {
  const items = new Map<string, number>()
  for (const person of problem.items.flatMap(({ people }) => people)) items.set(person, (items.get(person) ?? 0) + 1)
  return [...items]
    .toSorted(([, one], [, other]) => other - one)
    .map(([person]) => person)
    .slice(0, count)
}

describe('the demonstration year: 122 suggestions of 81 delegates, answered by 33 units, in 6 meetings', () => {
  const problem = problemOf({ items: itemsOfTheYear() })
  const kinds = (kind: string) =>
    new Set(problem.items.flatMap(({ people }) => people.filter((one) => one.startsWith(kind))))
  const plan = proposePlan(problem)

  test('is packed without a single conflict, each meeting with about twenty', () => {
    expect([problem.items.length, kinds('delegate:').size, kinds('unit:').size]).toEqual([122, 81, 33])
    expect(plan.conflicts).toEqual([])
    expect(plan.placing.size).toBe(122)
    for (const load of loadsOf(problem, plan.placing)) expect(Math.abs(load - 20.3)).toBeLessThan(4)
  })

  test('calls far fewer people together than a plan by number, and fewer than one by delegation', () => {
    const inTurn = (of: readonly PlanItem[]) =>
      new Map(of.map(({ id }, place) => [id, `slot-${Math.floor((place * 6) / of.length) + 1}`]))
    const byDelegation = problem.items.toSorted((one, other) => ((one.ties[0] ?? '') < (other.ties[0] ?? '') ? -1 : 1))
    expect(plan.calls).toBeLessThan(callsOf(problem, inTurn(problem.items)) * 0.75)
    expect(plan.calls).toBeLessThan(callsOf(problem, inTurn(byDelegation)))
    expect(plan.calls).toBeGreaterThanOrEqual(plan.fewestCalls)
  })

  test('has no conflict either when two meetings stand at the same time, and is the same each time', () => {
    const parallel = { ...problem, slots: slotsFrom('2022-11-21', 6, 2) }
    expect(proposePlan(parallel).conflicts).toEqual([])
    expect([...proposePlan(problem).placing]).toEqual([...plan.placing])
  })

  test('is planned again when three heads cancel: no conflict, and nothing moves but what must', () => {
    const heads = peopleWithMost(
      {
        ...problem,
        items: problem.items.map((one) => ({ ...one, people: one.people.filter((key) => key.startsWith('unit:')) })),
      },
      3,
    )
    const absences = heads.map((person, place) => ({
      person,
      on: problem.slots[place]?.heldOn ?? problem.slots[0]!.heldOn,
    }))
    const told = new Set(problem.slots.map(({ id }) => id))
    const again = replan({ ...problem, absences }, { placing: plan.placing, told })
    expect(again.before.length).toBeGreaterThan(0)
    expect(again.conflicts).toEqual([])
    expect(again.moves).toHaveLength(again.mustMove)
    for (const { why } of again.moves) expect(why.kind).toBe('AWAY')
  })

  test('says of everything why it is where it is', () => {
    const reasons = reasonsOf(problem, plan.placing)
    expect(reasons.size).toBe(122)
    expect([...reasons.values()].filter(([first]) => first?.kind === 'UNIT').length).toBeGreaterThan(80)
  })
})

const people = ['delegate:a', 'delegate:b', 'delegate:c', 'unit:x', 'unit:y', 'unit:z']
const anyProblem = fc
  .record({
    sets: fc.array(fc.subarray(people, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
    slots: fc.constantFrom(
      ...[1, 2, 3].flatMap((count) => [1, 2, 3].map((parallel) => slotsFrom('2022-11-21', count, parallel))),
    ),
    away: fc.array(fc.record({ person: fc.constantFrom(...people), slot: fc.nat(2) }), { maxLength: 4 }),
    grouped: fc.boolean(),
  })
  .map(({ sets, slots, away, grouped }) =>
    problemOf({
      items: sets.map((set, place) => item(`item-${place}`, set, { group: grouped && place < 2 ? 'group' : null })),
      slots,
      absences: away.flatMap(({ person, slot }) => (slots[slot] ? [{ person, on: slots[slot].heldOn }] : [])),
      perMeeting: 2,
    }),
  )

/** The truth, by trying everything that keeps groups together and fits the rooms. */
function best(problem: Problem): { conflicts: number; calls: number } {
  let [conflicts, calls] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (const placing of everyPlacing(problem)) {
    const isWhole = problem.items.every(({ id, group }) => group === null || placing.get(id) === placing.get('item-0'))
    if (!isWhole || Math.max(...loadsOf(problem, placing)) > capacityOf(problem)) continue
    conflicts = Math.min(conflicts, conflictsOf(problem, placing).length)
    calls = Math.min(calls, callsOf(problem, placing))
  }
  return { conflicts, calls }
}

test('of small problems the plan has the fewest conflicts that there can be, and the bound is never above them', () => {
  fc.assert(
    fc.property(anyProblem, (problem) => {
      const truth = best(problem)
      const plan = proposePlan(problem)
      expect(plan.conflicts.length).toBe(truth.conflicts)
      expect(fewestConflicts(problem)).toBeLessThanOrEqual(truth.conflicts)
      expect(fewestCalls(problem)).toBeLessThanOrEqual(truth.calls)
      expect(Math.max(...loadsOf(problem, plan.placing))).toBeLessThanOrEqual(capacityOf(problem))
      for (const { id, group } of problem.items)
        if (group !== null) expect(plan.placing.get(id)).toBe(plan.placing.get('item-0'))
    }),
    { numRuns: 25, seed: 2022 },
  )
})

test('planned again from any plan, nothing is lost, and what moves is told with its reason', () => {
  fc.assert(
    fc.property(anyProblem, fc.nat(), (problem, turn) => {
      const placing = new Map(
        problem.items.map(({ id, group }, place) => [
          id,
          problem.slots[(group ? turn : turn + place) % problem.slots.length]?.id ?? '',
        ]),
      )
      const again = replan(problem, { placing, told: new Set([problem.slots[0]?.id ?? '']) })
      expect([...again.agendas.values()].flat().toSorted()).toEqual(problem.items.map(({ id }) => id).toSorted())
      expect(again.conflicts.length).toBeGreaterThanOrEqual(again.fewestConflicts)
      if (Math.max(...loadsOf(problem, placing)) <= capacityOf(problem)) {
        expect(again.conflicts.length).toBeLessThanOrEqual(again.before.length)
        if (again.before.length === 0) expect(again.moves).toEqual([])
      }
      for (const { itemId, from, to } of again.moves)
        expect([from, to]).toEqual([placing.get(itemId), again.placing.get(itemId)])
    }),
    { numRuns: 25, seed: 2022 },
  )
})

describe('the bound', () => {
  const away = (person: string, ...places: number[]) =>
    places.map((place) => ({ person, on: slotsFrom('2022-11-21', 3)[place]!.heldOn }))

  test('somebody with more than one room takes, and only rooms at the same hour', () => {
    const items = Array.from({ length: 9 }, (_, place) => item(`item-${place}`, ['unit:x']))
    const problem = problemOf({ items, slots: slotsFrom('2022-11-21', 2, 2), perMeeting: 4 })
    expect(fewestConflicts(problem)).toBe(1)
    expect(proposePlan(problem).conflicts).toHaveLength(1)
  })

  test('two who are away in turn', () => {
    const absences = [...away('unit:x', 0, 1), ...away('delegate:a', 2)]
    const problem = problemOf({
      items: [item('item-0', ['delegate:a', 'unit:x'])],
      slots: slotsFrom('2022-11-21', 3),
      absences,
    })
    expect(fewestConflicts(problem)).toBe(1)
  })

  test('a chain of people over two rooms at the same hour is torn at one seam', () => {
    const items = Array.from({ length: 8 }, (_, place) =>
      item(`item-${place}`, [`delegate:${place}`, `delegate:${place + 1}`]),
    )
    const problem = problemOf({ items, slots: slotsFrom('2022-11-21', 2, 2), perMeeting: 4 })
    expect(fewestConflicts(problem)).toBe(1)
    expect(proposePlan(problem).conflicts).toHaveLength(1)
  })
})

test('a meeting that falls away leaves its items homeless, and they find another', () => {
  const slots = slotsFrom('2022-11-21', 3)
  const items = [item('item-0', ['unit:x']), item('item-1', ['unit:y']), item('item-2', ['unit:x'])]
  const placing = new Map([
    ['item-0', 'slot-1'],
    ['item-1', 'slot-2'],
    ['item-2', 'slot-3'],
  ])
  const again = replan(problemOf({ items, slots: slots.slice(0, 2) }), { placing, told: new Set() })
  expect(again.moves).toEqual([{ itemId: 'item-2', from: null, to: 'slot-1', why: { kind: 'HOMELESS' } }])
})
