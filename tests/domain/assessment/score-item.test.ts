import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byGroup, counted, judged, usualWeights, yes } from '@/lib/domain/assessment/presets/parts'
import type { JudgedValue, MeasureValue } from '@/lib/domain/assessment/result'
import { type Item, itemsOf, type Rule } from '@/lib/domain/assessment/scheme'
import { dividedHalfUp } from '@/lib/domain/assessment/scoring/exact'
import { meanOfMarks, pointsOfMark, scoreItem } from '@/lib/domain/assessment/scoring/score-item'
import { demoScheme } from '@/prisma/demo/assessment-scheme'

const ids = (count: number) => Array.from({ length: count }, (_, at) => `f${at}`)
const rate = (measure: MeasureValue['measure'], part: number, whole: number): MeasureValue => ({
  measure,
  counted: ids(part),
  base: ids(whole),
})
const count = (measure: MeasureValue['measure'], cases: number) => rate(measure, cases, cases)
const points = (item: Item, ...values: MeasureValue[]) => scoreItem(item, values, null).points
const given = (worth: number): JudgedValue => ({ by: 'MARKS', points: worth, marks: 3 })

describe('each rule', () => {
  test('a rate is rounded once, halves up', () => {
    const item = counted('a', 'a', 1000, { type: 'RATE', measure: 'repliedInTime' })
    expect([points(item, rate('repliedInTime', 2, 3)), points(item, rate('repliedInTime', 1, 3))]).toEqual([667, 333])
    expect(points({ ...item, max: 5 }, rate('repliedInTime', 1, 2))).toBe(3)
  })

  test('a face rate of the printed scheme: five points at all of them, one less for each per cent below', () => {
    const item = counted('face', 'a', 500, {
      type: 'PER_POINT_BELOW',
      measure: 'metConfirmed',
      from: 10_000,
      each: 100,
    })
    expect(points(item, rate('metConfirmed', 100, 100))).toBe(500)
    expect(points(item, rate('metConfirmed', 98, 100))).toBe(300)
    expect(points(item, rate('metConfirmed', 1999, 2000))).toBe(400)
    expect(points(item, rate('metConfirmed', 2, 3))).toBe(0)
  })

  test('volume: up to five items ten points, two more for each above', () => {
    const tiers = { type: 'VOLUME_TIERS', measure: 'leadItems', upTo: 5, points: 1000, each: 200 } as const
    const item = counted('v', 'a', 2000, tiers)
    expect([1, 5, 6, 8, 10, 11].map((cases) => points(item, count('leadItems', cases)))).toEqual([
      1000, 1000, 1200, 1600, 2000, 2000,
    ])
  })

  test('each that is missing takes, and a deduction takes for each event, up to its points', () => {
    const missing = counted('m', 'a', 500, { type: 'PER_MISSING', measure: 'acknowledgedInTime', each: 150 })
    expect([0, 1, 2, 4].map((n) => points(missing, rate('acknowledgedInTime', 4 - n, 4)))).toEqual([500, 350, 200, 0])
    const late = counted('l', 'a', 300, { type: 'PER_EVENT', measure: 'lateReplies', each: 100 }, { kind: 'DEDUCTION' })
    expect([0, 1, 5].map((n) => points(late, count('lateReplies', n)))).toEqual([0, -100, -300])
    const taking = { ...missing, kind: 'DEDUCTION' } as const
    expect([0, 2].map((n) => points(taking, rate('acknowledgedInTime', 4 - n, 4)))).toEqual([0, -300])
  })

  test('a rating weighs its marks; what was not returned weighs nothing', () => {
    const rule: Rule = { type: 'DELEGATES_RATING', aspect: 'result', which: 'FINAL', weights: usualWeights }
    const item = counted('r', 'a', 1500, rule, { whenNone: 'LEFT_OUT' })
    const ratings = { SATISFIED: ['1', '2'], BASICALLY_SATISFIED: ['3'], UNDERSTOOD: [], DISSATISFIED: ['4'] }
    expect(scoreItem(item, [], null, ratings)).toMatchObject({ state: 'SCORED', points: 1050, ratings })
    const none = { SATISFIED: [], BASICALLY_SATISFIED: [], UNDERSTOOD: [], DISSATISFIED: [] }
    expect(scoreItem(item, [], null, none)).toMatchObject({ state: 'LEFT_OUT', points: 0 })
  })

  test('a condition met gives all or nothing', () => {
    const met = { measure: 'repliedInTime', comparison: 'AT_LEAST', bound: 9000 } as const
    const item = counted('y', 'a', 400, { type: 'YES_NO', condition: met })
    expect([9, 8].map((part) => points(item, rate('repliedInTime', part, 10)))).toEqual([400, 0])
  })
})

describe('nothing to count', () => {
  const item = counted('p', 'a', 700, { type: 'RATE', measure: 'promisesKept' })

  test('gives full points or leaves the item out, as the scheme says', () => {
    expect(scoreItem(item, [rate('promisesKept', 0, 0)], null)).toMatchObject({ state: 'SCORED', points: 700 })
    const out = { ...item, whenNone: 'LEFT_OUT' } as const
    expect(scoreItem(out, [rate('promisesKept', 0, 0)], null)).toMatchObject({ state: 'LEFT_OUT', points: 0 })
  })

  test('never gives a bonus and never takes', () => {
    for (const kind of ['BONUS', 'DEDUCTION'] as const)
      expect(scoreItem({ ...item, kind }, [rate('promisesKept', 0, 0)], null)).toMatchObject({
        state: 'LEFT_OUT',
        points: 0,
      })
  })
})

describe('a gate or a condition without a case', () => {
  const soon = { measure: 'repliedInTime', comparison: 'AT_LEAST', bound: 9000 } as const
  const few = { measure: 'lateReplies', comparison: 'AT_MOST', bound: 0 } as const
  const none = rate('repliedInTime', 0, 0)
  const gate = (whenNone: 'FULL' | 'LEFT_OUT', ...all: (typeof soon | typeof few)[]): Item => ({
    ...counted('g', 'a', 0, { type: 'GATE', levels: [{ level: 'PASS', all }] }, { whenNone }),
    kind: 'GATE',
  })

  test('is good, or left out as the scheme says', () => {
    expect(scoreItem(gate('FULL', soon), [none], null)).toMatchObject({ state: 'SCORED', level: 'GOOD' })
    expect(scoreItem(gate('LEFT_OUT', soon), [none], null)).toMatchObject({ state: 'LEFT_OUT', level: null })
  })

  test('is asked where it counts events: none of them is an answer', () => {
    expect(scoreItem(gate('LEFT_OUT', few), [count('lateReplies', 0)], null)).toMatchObject({ level: 'PASS' })
    const both = gate('LEFT_OUT', soon, few)
    expect(scoreItem(both, [none, count('lateReplies', 0)], null)).toMatchObject({ state: 'LEFT_OUT' })
    expect(scoreItem(both, [none, count('lateReplies', 1)], null)).toMatchObject({ state: 'SCORED', level: 'FAIL' })
    const other = gate('LEFT_OUT', soon, { ...soon, measure: 'metConfirmed' } as never)
    expect(scoreItem(other, [none, rate('metConfirmed', 9, 10)], null)).toMatchObject({ level: 'PASS' })
  })

  test('leaves a condition out, and a volume of nothing', () => {
    const met = counted('y', 'a', 400, { type: 'YES_NO', condition: soon }, { whenNone: 'LEFT_OUT' })
    expect(scoreItem(met, [none], null)).toMatchObject({ state: 'LEFT_OUT', points: 0 })
    const tiers = { type: 'VOLUME_TIERS', measure: 'leadItems', upTo: 5, points: 1000, each: 200 } as const
    const volume = counted('v', 'a', 2000, tiers, { whenNone: 'LEFT_OUT' })
    expect(scoreItem(volume, [count('leadItems', 0)], null)).toMatchObject({ state: 'LEFT_OUT', points: 0 })
  })
})

describe('what people judge', () => {
  const item = judged('j', 'a', 500, byGroup)

  test('is missing until it is given, and stays within the points of its item', () => {
    expect(scoreItem(item, [], null)).toMatchObject({ state: 'MISSING', points: 0 })
    expect(scoreItem(item, [], given(9999)).points).toBe(500)
    expect(scoreItem({ ...item, kind: 'DEDUCTION' }, [], given(-9999)).points).toBe(-500)
  })

  test('an entry is worth what its rule says', () => {
    expect([0, 1].map((value) => pointsOfMark({ ...item, rule: yes }, value))).toEqual([0, 500])
    expect(pointsOfMark({ ...item, rule: { type: 'PER_MISSING', measure: null, each: 150 } }, 2)).toBe(200)
    expect(pointsOfMark({ ...item, kind: 'DEDUCTION', rule: { type: 'PER_EVENT', measure: null, each: 50 } }, 3)).toBe(
      -150,
    )
    expect([435, 501, -1].map((value) => pointsOfMark(item, value))).toEqual([435, 500, 0])
  })

  test('half a hundredth of a mean goes to the unit', () => {
    expect([meanOfMarks([400, 401]), meanOfMarks([-1, -2]), meanOfMarks([400, 425, 450])]).toEqual([401, -1, 425])
  })
})

test('the items of the demonstration scheme add up to its hundred points', () => {
  const base = itemsOf(demoScheme).filter(({ kind }) => kind === 'BASE')
  expect(base.reduce((sum, { max }) => sum + max, 0)).toBe(demoScheme.total)
})

describe('whatever the numbers', () => {
  const rules: Rule[] = [
    { type: 'RATE', measure: 'repliedInTime' },
    { type: 'PER_MISSING', measure: 'repliedInTime', each: 70 },
    { type: 'PER_POINT_BELOW', measure: 'repliedInTime', from: 9500, each: 30 },
    { type: 'YES_NO', condition: { measure: 'repliedInTime', comparison: 'AT_LEAST', bound: 8000 } },
  ]
  const anyRule = fc.constantFrom(...rules)
  const someOf = fc
    .tuple(fc.nat(60), fc.nat(60))
    .map(([one, other]) => [Math.min(one, other), Math.max(one, other)] as const)

  test('points stay whole and within the item', () => {
    fc.assert(
      fc.property(anyRule, someOf, fc.integer({ min: 1, max: 20_000 }), (rule, [part, whole], max) => {
        const got = points(counted('a', 'a', max, rule), rate('repliedInTime', part, whole))
        expect(Number.isInteger(got) && got >= 0 && got <= max).toBe(true)
      }),
    )
  })

  test('one more that is in time never lowers them, one more that is late never raises them', () => {
    fc.assert(
      fc.property(anyRule, someOf, (rule, [part, whole]) => {
        const item = counted('a', 'a', 1000, rule)
        const before = points(item, rate('repliedInTime', part, whole))
        expect(points(item, rate('repliedInTime', part, whole + 1))).toBeLessThanOrEqual(before)
        if (part < whole) expect(points(item, rate('repliedInTime', part + 1, whole))).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  test('a quotient is off by half at most, and a half goes up', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.bigInt(1n, 10n ** 6n), (amount, by) => {
        const twice = 2n * (amount - BigInt(dividedHalfUp(amount, by)) * by)
        expect(twice >= -by && twice < by).toBe(true)
      }),
    )
  })
})
