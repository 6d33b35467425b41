import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Swing, swingOf } from '@/lib/domain/assessment/fairness/swing'
import { totalInterval } from '@/lib/domain/assessment/fairness/total-interval'
import type { ItemScore, MeasureValue, UnitResult } from '@/lib/domain/assessment/result'
import type { Item, Rule, SchemeBody } from '@/lib/domain/assessment/scheme'

const item = (rule: Rule, more: Partial<Item> = {}): Item => ({
  ...{ key: 'a', name: 'A', note: '', kind: 'BASE', max: 1000, source: 'COMPUTED', judge: null, rule },
  ...{ whenNone: 'FULL', ...more },
})
const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at))
const value = (counted: number, base: number): MeasureValue => ({
  ...{ measure: 'repliedInTime', counted: ids(counted), base: ids(base) },
})
const score = (points: number, more: Partial<ItemScore> = {}): ItemScore => ({
  ...{ itemKey: 'a', rule: 'RATE', state: 'SCORED', points, max: 1000, level: null, values: [], judged: null },
  ...{ before: null, ...more },
})
const rate = item({ type: 'RATE', measure: 'repliedInTime' })
const judged = item({ type: 'GROUPS_RATING' }, { source: 'JUDGED', judge: 'GROUP' })
const byMarks = { judged: { by: 'MARKS', points: 800, marks: 3 } } as const

describe('by how much an item could have come out otherwise', () => {
  test('a rate by its interval times the points', () => {
    const three = swingOf(rate, score(1000, { values: [value(3, 3)] }), [])
    expect(three).toEqual({ aspect: 'TIME', down: 392, up: 0 })
  })

  test('so many for every per cent begun below', () => {
    const below = item({ type: 'PER_POINT_BELOW', measure: 'repliedInTime', from: 10_000, each: 10 })
    expect(swingOf(below, score(1000, { values: [value(3, 3)] }), [])).toMatchObject({ down: 400, up: 0 })
  })

  test('all or nothing where a bound lies within the interval', () => {
    const condition = { measure: 'repliedInTime', comparison: 'AT_LEAST', bound: 9000 } as const
    const bound = item({ type: 'YES_NO', condition })
    expect(swingOf(bound, score(1000, { values: [value(3, 3)] }), [])).toMatchObject({ down: 1000, up: 0 })
    expect(swingOf(bound, score(1000, { values: [value(90, 90)] }), [])).toMatchObject({ down: 0, up: 0 })
  })

  test('marks by what the others would have given without any one member', () => {
    expect(swingOf(judged, score(800, byMarks), [600, 800, 1000])).toEqual({
      aspect: 'MARKS',
      down: 100,
      up: 100,
    })
    expect(swingOf(judged, score(800, byMarks), [800, 800, 800])).toMatchObject({ down: 0, up: 0 })
    expect(swingOf(judged, score(800, byMarks), [800])).toBeNull()
  })

  test('a value that nobody has given yet may still be anything', () => {
    expect(swingOf(judged, score(0, { state: 'MISSING' }), [])).toMatchObject({ down: 0, up: 1000 })
  })

  test('ratings by their weights', () => {
    const weights = { satisfied: 10_000, basicallySatisfied: 6000, understood: 3000, dissatisfied: 0 }
    const rated = item({ type: 'DELEGATES_RATING', aspect: 'result', which: 'FIRST', weights })
    const none = { SATISFIED: [], BASICALLY_SATISFIED: [], UNDERSTOOD: [], DISSATISFIED: [] }
    const ratings = { ...none, SATISFIED: ids(3) }
    expect(swingOf(rated, score(1000, { ratings }), [])).toEqual({ aspect: 'RATING', down: 392, up: 0 })
    const basic = { ...none, BASICALLY_SATISFIED: ids(3) }
    expect(swingOf(rated, score(600, { ratings: basic }), [])).toMatchObject({ aspect: 'RATING', down: 600 - 251 })
    expect(swingOf(rated, score(1000, { ratings: none }), [])).toBeNull()
    expect(swingOf(rated, score(1000), [])).toBeNull()
  })

  test.each([
    [
      'what happened',
      item({ type: 'PER_EVENT', measure: 'lateReplies', each: 10 }),
      score(10, { values: [value(1, 1)] }),
    ],
    ['what was put right', rate, score(1000, { state: 'CORRECTED', values: [value(3, 3)] })],
    ['what had nothing to count', rate, score(0, { state: 'LEFT_OUT', values: [value(0, 0)] })],
    ['a deduction', item(rate.rule, { kind: 'DEDUCTION' }), score(-100, { values: [value(1, 3)] })],
    ['what the meeting settled', judged, score(800, { judged: { by: 'MEETING', points: 800, marks: 3 } })],
  ])('%s does not swing', (_, one, scored) => {
    expect(swingOf(one, scored, [600, 1000])).toBeNull()
  })
})

const scheme = (items: readonly Item[], more: Partial<SchemeBody> = {}): SchemeBody => ({
  ...{ total: 10_000, bonusCap: null, grades: [], minimumItems: 3 },
  ...{ sections: [{ key: 's', name: 'S', items }], ...more },
})
const unit = (total: number, items: readonly ItemScore[]): UnitResult => ({
  ...{ unitId: 'u', name: 'U', kind: 'DEPARTMENT', groupNo: 1, leadItems: 3, items, sections: [], base: total },
  ...{ bonus: 0, deduction: 0, total, gradeKey: null, level: null, standing: 'COMPARED' },
})
const nothing = {}
const keyed = (key: string, measure: 'repliedInTime' | 'metConfirmed' | 'repliedWithinThreeMonths') => ({
  item: item({ type: 'RATE', measure }, { key }),
  score: score(1000, { itemKey: key, values: [{ measure, counted: ids(3), base: ids(3) }] }),
})

describe('the interval of a total', () => {
  test('adds what goes together and squares what does not', () => {
    const [times, months, met] = [
      keyed('t', 'repliedInTime'),
      keyed('m', 'repliedWithinThreeMonths'),
      keyed('c', 'metConfirmed'),
    ]
    const together = scheme([times.item, months.item])
    expect(totalInterval(together, unit(9000, [times.score, months.score]), nothing)).toEqual({
      ...{ total: 9000, lower: 9000 - 784, upper: 9000 },
    })
    const apart = scheme([times.item, met.item])
    expect(totalInterval(apart, unit(9000, [times.score, met.score]), nothing).lower).toBe(9000 - 555)
  })

  test('grows with the scale where an item is left out', () => {
    const [times, met] = [keyed('t', 'repliedInTime'), keyed('c', 'metConfirmed')]
    const both = scheme([times.item, met.item], { total: 2000 })
    const left = { ...met.score, state: 'LEFT_OUT' as const, points: 0 }
    expect(totalInterval(both, unit(2000, [times.score, left]), nothing).lower).toBe(2000 - 784)
  })

  test('does not go beyond what the scheme can give', () => {
    const missing = score(0, { state: 'MISSING' })
    expect(totalInterval(scheme([judged]), unit(9800, [missing]), nothing).upper).toBe(10_000)
    const bonus = item(rate.rule, { key: 'b', kind: 'BONUS', max: 500 })
    expect(totalInterval(scheme([judged, bonus]), unit(9800, [missing]), nothing).upper).toBe(10_500)
    expect(totalInterval(scheme([judged, bonus], { bonusCap: 200 }), unit(9800, [missing]), nothing).upper).toBe(10_200)
  })

  test('holds the total, and no item makes it narrower', () => {
    const anySwing = fc.record({ counted: fc.integer({ min: 0, max: 8 }), more: fc.integer({ min: 1, max: 8 }) })
    fc.assert(
      fc.property(fc.array(anySwing, { maxLength: 8 }), fc.integer({ min: 0, max: 10_000 }), (all, total) => {
        const items = all.map((_, at) => ({ ...rate, key: String(at) }))
        const scores = all.map(({ counted, more }, at) =>
          score(Math.round((1000 * counted) / (counted + more)), {
            ...{ itemKey: String(at), values: [value(counted, counted + more)] },
          }),
        )
        const whole = totalInterval(scheme(items), unit(total, scores), nothing)
        const less = totalInterval(scheme(items.slice(1)), unit(total, scores.slice(1)), nothing)
        expect([whole.lower <= total, whole.upper >= total]).toEqual([true, true])
        expect([whole.lower <= less.lower, whole.upper >= less.upper]).toEqual([true, true])
      }),
    )
  })
})

test('swings are never below nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 9 }), (marks) => {
      const swing = swingOf(judged, score(0, byMarks), marks) as Swing
      expect([swing.down >= 0, swing.up >= 0]).toEqual([true, true])
    }),
  )
})
