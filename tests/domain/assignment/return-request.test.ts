import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acknowledge, assignmentIn } from '@/lib/domain/assignment/handling'
import { askReturn, overruleReturn, reassign, silenceSince } from '@/lib/domain/assignment/return-request'
import { stageOf } from '@/lib/domain/assignment/return-stage'
import { addDays, localDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { assignTo } from '@/lib/domain/suggestion/assigning'
import { register, submit } from '@/lib/domain/suggestion/intake'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { aDraft, handler, noonOf, plainRules } from '@/tests/support/suggestions'

const numbered = { categoryId: 'c', number: 1, numberText: '1' }
const lastDay = localDate('2022-03-07')
const none = { minutesNumber: '', minutes: '' }
const minutes = { minutesNumber: '纪要3号', minutes: '由该单位办理' }

function assigned(...handlers: ReturnType<typeof handler>[]): Suggestion {
  const registered = register(submit(aDraft(), noonOf('2022-01-10')), numbered, noonOf('2022-01-11'))
  return named(assignTo(registered, handlers, noonOf('2022-03-01'), plainRules).suggestion)
}

const named = (suggestion: Suggestion): Suggestion => ({
  ...suggestion,
  assignments: suggestion.assignments.map((one, place) => ({ ...one, id: `a${place}` })),
})

const object = (suggestion: Suggestion, id: string, on: string, to = 'elsewhere') =>
  askReturn(suggestion, assignmentIn(suggestion, id), { lastDay, proposedUnitId: to }, noonOf(on)).suggestion

const to = (unitId: string) => {
  const { role: _, part: __, ...unit } = handler(unitId, 'LEAD')
  return unit
}

const hand = (suggestion: Suggestion, id: string, unitId: string, on: string, words = none) =>
  named(reassign(suggestion, assignmentIn(suggestion, id), to(unitId), words, noonOf(on), plainRules).suggestion)

test('first the office, then the government office for its own units, then the committee', () => {
  expect([1, 2, 3, 4].map((ordinal) => stageOf(ordinal, true))).toEqual([
    'OFFICE',
    'GOVERNMENT_OFFICE',
    'COMMITTEE',
    'COMMITTEE',
  ])
  expect(stageOf(2, false)).toBe('OFFICE')
})

describe('objecting', () => {
  test('on the last day, not on the day after', () => {
    const one = assigned(handler('u0', 'SOLE'))
    expect(object(one, 'a0', '2022-03-07').status).toBe('RETURN_REQUESTED')
    expect(() => object(one, 'a0', '2022-03-08')).toThrow('return-too-late')
  })

  test('where the ledger knows of no right there is none', () => {
    const one = assigned(handler('u0', 'SOLE'))
    const asked = { lastDay: null, proposedUnitId: 'elsewhere' }
    expect(() => askReturn(one, assignmentIn(one, 'a0'), asked, noonOf('2022-03-02'))).toThrow('return-too-late')
  })

  test('it was opened by then, and has not been acknowledged', () => {
    const objected = object(assigned(handler('u0', 'SOLE')), 'a0', '2022-03-02')
    expect(assignmentIn(objected, 'a0')).toMatchObject({
      acknowledgedOn: null,
      firstOpenedAt: noonOf('2022-03-02').now,
    })
  })

  test('not after acknowledging, and not to a unit that has a part in it', () => {
    const two = assigned(handler('u0', 'LEAD'), handler('u1', 'ASSIST'))
    expect(() => object(two, 'a0', '2022-03-02', 'u1')).toThrow('unit-in-it-already')
    const taken = acknowledge(two, assignmentIn(two, 'a0'), noonOf('2022-03-02'))
    expect(() => object(taken, 'a0', '2022-03-03')).toThrow('move-not-open')
  })

  test('the one that is wanted nowhere holds the suggestion back most', () => {
    const two = assigned(handler('u0', 'LEAD', 'a'), handler('u1', 'LEAD', 'b'))
    expect(object(two, 'a1', '2022-03-02').status).toBe('RETURN_REQUESTED')
    expect(object(assigned(handler('u0', 'LEAD'), handler('u1', 'ASSIST')), 'a1', '2022-03-02').status).toBe('ASSIGNED')
  })
})

describe('deciding', () => {
  test('overruled it may be objected to again within the days, one stage higher', () => {
    const first = object(assigned(handler('u0', 'SOLE')), 'a0', '2022-03-02')
    const overruled = overruleReturn(first, assignmentIn(first, 'a0'), none, noonOf('2022-03-03'))
    expect(overruled.status).toBe('ASSIGNED')
    const second = object(overruled, 'a0', '2022-03-04')
    expect(assignmentIn(second, 'a0').pendingReturn).toMatchObject({ ordinal: 2, stage: 'GOVERNMENT_OFFICE' })
  })

  test('the third is not decided without minutes', () => {
    const second = { ...assigned(handler('u0', 'SOLE')), returns: 2 }
    const third = object(second, 'a0', '2022-03-02')
    const part = assignmentIn(third, 'a0')
    for (const words of [none, { ...minutes, minutes: '' }, { ...minutes, minutesNumber: '' }])
      expect(() => overruleReturn(third, part, words, noonOf('2022-03-03'))).toThrow('minutes-missing')
    expect(overruleReturn(third, part, minutes, noonOf('2022-03-03')).status).toBe('ASSIGNED')
  })

  test('what nobody objected to is not reassigned', () => {
    expect(() => hand(assigned(handler('u0', 'SOLE')), 'a0', 'u9', '2022-03-03')).toThrow('move-not-open')
  })

  test('the successor has the same role and the same last day to reply', () => {
    const objected = object(assigned(handler('u0', 'SOLE')), 'a0', '2022-03-07')
    const handed = hand(objected, 'a0', 'u9', '2022-04-20')
    expect(handed.assignments).toMatchObject([
      { status: 'ENDED', endedOn: '2022-04-20', pendingReturn: null },
      { status: 'ASSIGNED', role: 'SOLE', unitId: 'u9', assignedOn: '2022-04-20', dueOn: '2022-06-01' },
    ])
  })
})

describe('silence', () => {
  const since = (suggestion: Suggestion, today: string) =>
    silenceSince(suggestion, assignmentIn(suggestion, 'a0'), lastDay, localDate(today))

  test('counts from the day after the last day', () => {
    const one = assigned(handler('u0', 'SOLE'))
    expect(since(one, '2022-03-07')).toBeNull()
    expect(since(one, '2022-03-08')).toBe('2022-03-08')
    expect(since(one, '2022-04-01')).toBe('2022-03-08')
  })

  test('not of who objected or acknowledged; after an overruling from the day after it', () => {
    const one = assigned(handler('u0', 'SOLE'))
    const objected = object(one, 'a0', '2022-03-07')
    expect(since(objected, '2022-03-20')).toBeNull()
    expect(since(acknowledge(one, assignmentIn(one, 'a0'), noonOf('2022-03-07')), '2022-03-20')).toBeNull()
    const overruled = overruleReturn(objected, assignmentIn(objected, 'a0'), none, noonOf('2022-03-10'))
    expect(since(overruled, '2022-03-10')).toBeNull()
    expect(since(overruled, '2022-03-20')).toBe('2022-03-11')
  })
})

const step = fc.record({ act: fc.constantFrom('object', 'overrule', 'reassign'), part: fc.nat(9), days: fc.nat(20) })

test('no sequence of objections and reassignments moves the legal clock or loses a unit', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let suggestion = assigned(handler('u0', 'LEAD', 'a'), handler('u1', 'LEAD', 'b'))
      let today = localDate('2022-03-01')
      for (const { act, part, days } of steps) {
        today = addDays(today, days)
        const own = suggestion.assignments[part % suggestion.assignments.length]
        if (!own) continue
        const last = addDays(own.assignedOn, 7)
        try {
          if (act === 'object')
            suggestion = askReturn(suggestion, own, { lastDay: last, proposedUnitId: 'x' }, noonOf(today)).suggestion
          else if (act === 'overrule') suggestion = overruleReturn(suggestion, own, minutes, noonOf(today))
          else suggestion = hand(suggestion, own.id, `u${suggestion.assignments.length}`, today, minutes)
        } catch (error) {
          if (!(error instanceof Refusal)) throw error
        }
        expect([suggestion.dueOn, suggestion.assignedOn]).toEqual(['2022-06-01', '2022-03-01'])
        expect(suggestion.assignments.every(({ dueOn }) => dueOn === '2022-06-01')).toBe(true)
        expect(suggestion.assignments.filter(({ endedOn }) => endedOn === null)).toHaveLength(2)
      }
    }),
    { numRuns: 300 },
  )
})
