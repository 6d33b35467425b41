import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, localDate, localDateIn } from '@/lib/domain/deadlines/local-date'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { type SuggestionMove, suggestionProgress, suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { onAssignment, onSuggestion } from './walked-acts'
import { aimedAt, asksOf, newWorld, onWorld, roots, stepped, type World } from './walked-world'

const acts = Object.keys({ ...onWorld, ...onSuggestion, ...onAssignment })
/** Tried twice as often, so that walks come far: what leads on, and what is open seldom. */
const often = [
  ...Object.keys(onWorld),
  ...acts.filter((act) => /Pause|Reply|^rate|^handleAgain|^acknowledge|^conclude/.test(act)),
]

const steps = fc.array(
  fc.record({
    one: fc.nat(11),
    other: fc.nat(11),
    act: fc.constantFrom(...acts, ...often),
    unit: fc.nat(3),
    bad: fc.boolean(),
    promise: fc.boolean(),
    days: fc.integer({ min: 0, max: 2 }),
  }),
  { minLength: 500, maxLength: 700 },
)

test('whatever is tried in whatever order: the table allows it, and originals, numbers and signatures are found again', {
  timeout: 120_000,
}, () => {
  const reached = new Set<string>()
  const done = new Set<string>()
  fc.assert(
    fc.property(steps, (walk) => {
      let world = newWorld()
      let today = localDate('2022-01-04')
      for (const [place, step] of walk.entries()) {
        today = addDays(today, step.days)
        const now = new Date(Date.parse(`${today}T04:00:00Z`) + place)
        expect(localDateIn('Asia/Shanghai', now)).toBe(today)
        const before = frozen(world)
        const after = stepped(world, step, { now, today })
        if (!after) continue
        for (const one of after.suggestions.values()) {
          const known = before.suggestions.get(one.id)
          if (known && known !== one) expectAllowed(known, one, step.act, aimedAt(before, step).id)
          reached.add(one.status)
        }
        world = after
        done.add(step.act)
      }
      expectAllFound(world)
    }),
    { numRuns: 300, seed: 20220108, endOnFailure: true },
  )
  expect([...done]).toEqual(expect.arrayContaining(acts))
  const ends = ['NOT_ACCEPTED', 'WITHDRAWN', 'SPLIT', 'REJOINED', 'RE_HANDLING', 'TRACKED', 'CONCLUDED']
  expect([...reached]).toEqual(expect.arrayContaining(ends))
})

/** A refused step that had changed something would throw here. */
function frozen(world: World): World {
  for (const one of world.suggestions.values()) {
    if (Object.isFrozen(one)) continue
    for (const part of [...one.assignments, ...one.rounds, ...one.coSigners]) Object.freeze(part)
    Object.freeze(one.assignments)
    Object.freeze(one.rounds)
    Object.freeze(one.coSigners)
    Object.freeze(one)
  }
  return world
}

/** Counted from what the walk remembers, not from what the rules say. */
function expectAllFound({ suggestions, asks, given, signed, lastNumber }: World): void {
  const all = [...suggestions.values()]
  for (const id of roots) {
    const own = all.filter((one) => one.title === `title of ${id}`)
    expect(own, 'each original once, under its own name').toMatchObject([{ id, leadDelegateId: `lead of ${id}` }])
    expect(asks.get(id), 'with its own words').toEqual(asksOf(id))
    const parts = all.filter((one) => one.partOfId === id && one.rejoinedOn === null)
    if (own[0]?.status === 'SPLIT')
      expect(parts.flatMap((part) => asks.get(part.id) ?? []).sort(), 'each ask in one part').toEqual(asksOf(id))
    else expect(parts, 'no part stands beside an original that goes on').toEqual([])
  }
  expect(new Set(given.map(({ number }) => number)).size, 'no number given twice').toBe(given.length)
  expect(given.length, 'and none left out').toBe(lastNumber)
  for (const { number, to } of given)
    expect(all.filter((one) => one.number === number).map(({ id }) => id)).toEqual([to])
  for (const { on, by } of signed) {
    const found = all.filter((one) => one.partOfId === null && holds(one, by) && one.id === on)
    expect(found, 'each signature once, where it was given').toHaveLength(1)
  }
  const counted = all.filter(({ partOfId }) => partOfId === null).flatMap((one) => one.coSigners.filter(isConfirmed))
  expect(counted.length).toBe(signed.length)
  const sizes = Map.groupBy(
    all.filter(({ groupId }) => groupId !== null),
    ({ groupId }) => groupId,
  )
  for (const members of sizes.values()) expect(members.length, 'nobody alone in a group').toBeGreaterThan(1)
}

const isConfirmed = ({ state }: { state: string }) => state === 'CONFIRMED'
const holds = ({ coSigners }: Suggestion, by: string) =>
  coSigners.some(({ delegateId, state }) => delegateId === by && isConfirmed({ state }))

function expectAllowed(before: Suggestion, after: Suggestion, act: string, aimedAtId: string): void {
  const move = act as SuggestionMove
  const targets = suggestionWorkflow[before.status][move]
  if (after.id !== aimedAtId && after.status === before.status) {
    expect(
      Object.keys(onWorld).concat('sendBack', 'notAccept', 'withdraw'),
      'only who stands beside it changes',
    ).toContain(act)
  } else if (act === 'coSign') {
    expect(after.status).toBe('CO_SIGNING')
  } else if (act in onSuggestion || act in onWorld) {
    expect(targets, `${act} of ${before.status}`).toContain(after.status)
  } else if (after.status !== before.status) {
    expect([...(suggestionProgress[before.status] ?? []), 'IN_PROGRESS', 'RE_HANDLING']).toContain(after.status)
  }
  expectSoundParts(before, after)
}

function expectSoundParts(before: Suggestion, after: Suggestion): void {
  for (const { status, pendingPause, standingPause } of after.assignments) {
    expect(pendingPause && standingPause, 'one pause at a time').toBeNull()
    if (status === 'REPLIED' || status === 'OPINION_GIVEN') expect(pendingPause ?? standingPause).toBeNull()
  }
  if (after.status === 'REPLIED')
    for (const one of after.assignments) expect(one.pendingPause ?? one.standingPause).toBeNull()
  if (before.assignedOn) expect(after.assignedOn, 'nor does it begin anew').toBe(before.assignedOn)
  if (before.registeredOn) expect(after.registeredOn).toBe(before.registeredOn)
  if (before.round === 1 && after.round === 1) expect(after.dueOn, 'the legal clock never moves').toBe(before.dueOn)
  for (const one of after.assignments) {
    if (one.pendingReturn) expect(one.acknowledgedOn ?? one.endedOn).toBeNull()
    if (one.role !== 'ASSIST' && after.round === 1) expect(one.dueOn).toBe(after.dueOn)
  }
  expect(after.assignments.filter((one) => one.endedOn === null).length).toBe(Math.min(2, after.assignments.length))
  expect(after.round).toBe(after.rounds.length)
  if (after.status === 'CONCLUDED')
    expect(after.assignments.filter((one) => one.role !== 'ASSIST').every((one) => one.reply?.signedAt)).toBe(true)
}
