import { describe, expect, test } from 'vitest'
import { type AssessmentInput, assess } from '@/lib/domain/assessment/assemble'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { PartFact, UnitFacts } from '@/lib/domain/assessment/facts'
import { ensureFreezable, isSameAgain, reckon } from '@/lib/domain/assessment/freezing'
import { counted, judged, yes } from '@/lib/domain/assessment/presets/parts'
import type { UnitResult } from '@/lib/domain/assessment/result'
import type { GateLevel, Item, Rule, SchemeBody } from '@/lib/domain/assessment/scheme'
import { localDate as on } from '@/lib/domain/deadlines/local-date'
import { aPart } from './fairness/a-unit'

const given = (itemKey: string, points: number, unitId = 'u') => ({
  unitId,
  itemKey,
  by: 'MEETING' as const,
  points,
  marks: 1,
})
const byHand = (key: string, max: number, more: Partial<Item> = {}): Item => ({
  ...judged(key, key, max, yes),
  ...more,
})
const scheme = (items: readonly Item[], more: Partial<SchemeBody> = {}): SchemeBody => ({
  ...{ total: 10_000, bonusCap: null, grades: [], minimumItems: 1, ...more },
  sections: [{ key: 's', name: '办理', items: [...items] }],
})
const unit = (parts: readonly PartFact[], unitId = 'u'): UnitFacts => ({
  ...{
    unitId,
    name: '某局',
    kind: 'DEPARTMENT',
    groupNo: 1,
    asOf: on('2022-12-31'),
    parts,
    promises: [],
    attendances: [],
  },
})
const input = (body: SchemeBody, more: Partial<AssessmentInput> = {}): AssessmentInput => ({
  ...{ scheme: body, units: [unit([aPart('a')])], judged: [], corrections: [], ...more },
})
const result = (body: SchemeBody, more: Partial<AssessmentInput> = {}) =>
  assess(input(body, more)).units[0] as UnitResult

describe('the total', () => {
  const taken = byHand('taken', 5000, { kind: 'DEDUCTION' })

  test('is never below nothing, and bonuses stop at their cap', () => {
    const body = scheme([byHand('base', 1000), taken], { bonusCap: 30 })
    expect(result(body, { judged: [given('base', 1000), given('taken', -5000)] })).toMatchObject({
      total: 0,
      base: 1000,
    })
    const more = scheme([byHand('base', 1000), byHand('more', 90, { kind: 'BONUS' })], { bonusCap: 30 })
    expect(result(more, { judged: [given('base', 1000), given('more', 90)] })).toMatchObject({ total: 1030, bonus: 30 })
  })

  test('reaches a grade at its line', () => {
    const grades = [9000, 6000].map((from) => ({ key: `${from}`, name: '等', from }))
    const gradeAt = (points: number) =>
      result(scheme([byHand('base', 10_000)], { grades }), { judged: [given('base', points)] }).gradeKey
    expect([9000, 8999, 6000, 5999].map(gradeAt)).toEqual(['9000', '6000', '6000', null])
  })

  test('scales what is left to the whole of the base, half up, and a section shows what it could have given', () => {
    const none = counted('none', 'n', 100, { type: 'RATE', measure: 'promisesKept' }, { whenNone: 'LEFT_OUT' })
    const bonus = byHand('bonus', 700, { kind: 'BONUS' })
    const found = result(scheme([byHand('base', 200), none, bonus]), { judged: [given('base', 1), given('bonus', 0)] })
    expect(found).toMatchObject({ base: 1, total: 2, sections: [{ points: 1, max: 200 }] })
  })

  test('has the level of the worst gate', () => {
    const gate = (key: string, levels: readonly GateLevel[]): Item => ({
      ...counted(key, key, 0, { type: 'GATE', levels }),
      kind: 'GATE',
    })
    const all = [{ measure: 'leadItems', comparison: 'AT_LEAST', bound: 1 }] as const
    const [good, pass] = [gate('g', [{ level: 'GOOD', all }]), gate('p', [{ level: 'PASS', all }])]
    expect(result(scheme([good, pass])).level).toBe('PASS')
    expect(result(scheme([good, pass, gate('f', [])])).level).toBe('FAIL')
  })
})

describe('an item', () => {
  const late = aPart('late', {
    rounds: [{ ...(aPart('x').rounds[0] as never as PartFact['rounds'][0]), repliedOn: on('2022-07-01') }],
  })
  const rate = counted('rate', 'r', 1000, { type: 'RATE', measure: 'repliedInTime' })

  test('looks away from what is left out of it, and of nobody else’s', () => {
    const leftOut = { id: 'c', unitId: 'u', itemKey: 'rate', reason: '', kind: 'LEAVE_OUT' as const, factId: 'late' }
    const units = [unit([aPart('a'), late])]
    const points = (correction: object) =>
      result(scheme([rate]), { units, corrections: [{ ...leftOut, ...correction }] }).items[0]?.points
    expect([points({}), points({ unitId: 'other' }), points({ itemKey: 'other' })]).toEqual([1000, 500, 500])
  })

  test('takes what people gave to its own unit', () => {
    const marks = [given('base', 300, 'other'), given('base', 800)]
    expect(result(scheme([byHand('base', 1000)]), { judged: marks }).items[0]?.points).toBe(800)
  })

  const rated = (id: string, first: 'SATISFIED' | 'DISSATISFIED', last: 'SATISFIED' | 'DISSATISFIED') =>
    aPart(id, {
      rounds: [first, last].map((word, place) => ({
        ...(aPart('x').rounds[0] as never as PartFact['rounds'][0]),
        ...{ number: place + 1, rating: { attitude: 'SATISFIED', result: word } },
      })),
    })

  test('of a rating by delegates asks the word and the aspect that the rule names, without what is left out', () => {
    const rule = (aspect: 'attitude' | 'result', which: 'FIRST' | 'FINAL'): Rule => ({
      ...{ type: 'DELEGATES_RATING', aspect, which },
      weights: { satisfied: 10_000, basicallySatisfied: 8000, understood: 6000, dissatisfied: 0 },
    })
    const units = [unit([rated('a', 'DISSATISFIED', 'SATISFIED'), rated('b', 'DISSATISFIED', 'DISSATISFIED')])]
    const points = (...of: Parameters<typeof rule>) =>
      result(scheme([counted('r', 'r', 1000, rule(...of))]), { units }).items[0]?.points
    expect([points('result', 'FIRST'), points('result', 'FINAL'), points('attitude', 'FIRST')]).toEqual([0, 500, 1000])
    const without = { id: 'c', unitId: 'u', itemKey: 'r', reason: '', kind: 'LEAVE_OUT' as const, factId: 'b' }
    const body = scheme([counted('r', 'r', 1000, rule('result', 'FINAL'))])
    expect(result(body, { units, corrections: [without] }).items[0]?.points).toBe(1000)
  })
})

describe('a result is fixed', () => {
  const checked = { state: 'CHECKED', checkUntil: on('2022-12-14') } as Assessment

  test('the day after the last to object, with every objection answered', () => {
    expect(() => ensureFreezable(checked, 0, on('2022-12-14'), on('2022-12-15'))).not.toThrow()
    expect(() => ensureFreezable(checked, 0, on('2022-12-14'), on('2022-12-14'))).toThrow('assessment-check-runs')
    expect(() => ensureFreezable(checked, 1, on('2022-12-14'), on('2022-12-15'))).toThrow('assessment-objections-open')
    for (const state of ['JUDGED', 'FROZEN', 'CANCELLED'] as const)
      expect(() => ensureFreezable({ ...checked, state }, 0, on('2022-12-14'), on('2022-12-15'))).toThrow(
        'move-not-open',
      )
  })

  test('in one way of writing, and what was changed afterwards is told', () => {
    const kept = reckon(input(scheme([byHand('base', 1000)]), { judged: [given('base', 800)] }))
    expect(isSameAgain(kept)).toBe(true)
    expect(isSameAgain({ ...kept, result: kept.result.replaceAll('800', '900') })).toBe(false)
    expect(isSameAgain({ ...kept, input: kept.input.replace('800', '900') })).toBe(false)
    const turned = Object.fromEntries(Object.entries(JSON.parse(kept.input)).toReversed()) as AssessmentInput
    expect(reckon(turned).input).toBe(kept.input)
  })
})
