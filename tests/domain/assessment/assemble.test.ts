import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AssessmentInput, assess } from '@/lib/domain/assessment/assemble'
import type { PartFact, UnitFacts } from '@/lib/domain/assessment/facts'
import { isSameAgain, reckon } from '@/lib/domain/assessment/freezing'
import { measureKeys } from '@/lib/domain/assessment/measure-keys'
import { measured } from '@/lib/domain/assessment/measures'
import type { UnitResult } from '@/lib/domain/assessment/result'
import { type Item, itemsOf, type SchemeBody } from '@/lib/domain/assessment/scheme'
import { addDays } from '@/lib/domain/deadlines/local-date'
import { anyInput, anyUnit, asOf } from './any-facts'

const forAll = (check: (input: AssessmentInput) => void) => fc.assert(fc.property(anyInput, check), { numRuns: 300 })
const unitsOf = (input: AssessmentInput) => assess(input).units

/** Any lists in another order; what stands later in a list of corrections speaks last, so those stay. */
const turned = ({ scheme, units, judged, corrections }: AssessmentInput): AssessmentInput => ({
  scheme,
  corrections,
  judged: judged.toReversed(),
  units: units.toReversed().map((unit) => ({
    ...unit,
    parts: unit.parts.toReversed(),
    promises: unit.promises.toReversed(),
    attendances: unit.attendances.toReversed(),
  })),
})

describe('any result', () => {
  test('adds up: sections to the base, and base, bonus and deduction to the total', () => {
    forAll((input) => {
      for (const unit of unitsOf(input)) {
        const { base, bonus, deduction, total, sections } = unit
        expect(sections.reduce((sum, { points }) => sum + points, 0)).toBe(base)
        if (!unit.items.some(({ state }) => state === 'LEFT_OUT'))
          expect(total).toBe(Math.max(0, base + bonus + deduction))
        for (const number of [base, bonus, deduction, total]) expect(Number.isSafeInteger(number)).toBe(true)
      }
    })
  })

  test('keeps every bound: of an item, of a section, of all bonuses, and nothing below nothing', () => {
    forAll((input) => {
      const items = new Map(itemsOf(input.scheme).map((item) => [item.key, item]))
      for (const { items: scores, sections, bonus, deduction, total } of unitsOf(input)) {
        for (const { itemKey, points } of scores) {
          const { kind, max } = items.get(itemKey) as Item
          expect(points).toBeLessThanOrEqual(kind === 'DEDUCTION' || kind === 'GATE' ? 0 : max)
          expect(points).toBeGreaterThanOrEqual(kind === 'DEDUCTION' ? -max : 0)
        }
        for (const { points, max } of sections) expect(points).toBeLessThanOrEqual(max)
        expect(bonus).toBeLessThanOrEqual(input.scheme.bonusCap ?? Number.POSITIVE_INFINITY)
        expect(deduction).toBeLessThanOrEqual(0)
        expect(total).toBeGreaterThanOrEqual(0)
      }
    })
  })

  test('fails as a whole where one gate fails, whatever its points', () => {
    forAll((input) => {
      for (const { items, level, gradeKey } of unitsOf(input)) {
        const reached = items.flatMap((item) => item.level ?? [])
        expect(level === 'FAIL').toBe(reached.includes('FAIL'))
        if (level === 'FAIL') expect(gradeKey).toBeNull()
        if (reached.length === 0) expect(level).toBeNull()
      }
    })
  })

  test('is the same to the bit, in whatever order its lists come, and when it is counted again', () => {
    forAll((input) => {
      const kept = reckon(input)
      expect(reckon(turned(input)).result).toBe(kept.result)
      expect(isSameAgain(kept)).toBe(true)
    })
  })

  test('is of each unit alone: who else is assessed changes nothing', () => {
    forAll((input) => {
      const [first] = input.units as [UnitFacts]
      const alone = unitsOf({ ...input, units: [first] })[0]
      expect(unitsOf(input).find(({ unitId }) => unitId === first.unitId)).toEqual(alone)
    })
  })

  test('compares nobody without tasks or with too few', () => {
    forAll((input) => {
      for (const { standing, leadItems, unitId } of unitsOf(input)) {
        const { parts } = input.units.find((unit) => unit.unitId === unitId) as UnitFacts
        expect(standing === 'NO_TASKS').toBe(parts.length === 0)
        if (standing === 'COMPARED') expect(leadItems).toBeGreaterThanOrEqual(input.scheme.minimumItems)
      }
    })
  })
})

test('what is counted is always of the base, and every id is a fact of the unit', () => {
  fc.assert(
    fc.property(anyUnit, fc.constantFrom(...measureKeys), (unit, key) => {
      const { counted, base } = measured(key, unit)
      const ids = [...unit.parts, ...unit.promises, ...unit.attendances].map(({ id }) => id)
      expect(base).toEqual(expect.arrayContaining([...counted]))
      expect(ids).toEqual(expect.arrayContaining([...base]))
    }),
  )
})

const item = (key: string, more: Partial<Item>): Item => ({
  ...{ key, name: key, note: '', kind: 'BASE', max: 2000, source: 'COMPUTED', judge: null, whenNone: 'FULL' },
  rule: { type: 'RATE', measure: 'repliedInTime' },
  ...more,
})
const body = (...items: Item[]): SchemeBody => ({
  ...{ total: 10_000, bonusCap: null, grades: [], minimumItems: 1 },
  sections: [{ key: 's', name: '办理', items }],
})
const one = (scheme: SchemeBody, unit: UnitFacts, more: Partial<AssessmentInput> = {}): UnitResult =>
  assess({ scheme, units: [unit], judged: [], corrections: [], ...more }).units[0] as UnitResult

/** Every rule that speaks of speed; whoever replies late must not gain by it in any of them. */
const aboutSpeed = body(
  item('rate', {}),
  item('three', { rule: { type: 'RATE', measure: 'repliedWithinThreeMonths' } }),
  item('below', { rule: { type: 'PER_POINT_BELOW', measure: 'repliedInTime', from: 10_000, each: 100 } }),
  item('each', { kind: 'DEDUCTION', rule: { type: 'PER_EVENT', measure: 'lateReplies', each: 150 } }),
  item('missing', { rule: { type: 'PER_MISSING', measure: 'repliedInTime', each: 300 } }),
  item('none', { rule: { type: 'YES_NO', condition: { measure: 'lateReplies', comparison: 'AT_MOST', bound: 0 } } }),
)

test('one more late reply never raises a score', () => {
  fc.assert(
    fc.property(anyUnit, fc.integer({ min: 1, max: 200 }), (unit, days) => {
      const dueOn = addDays(asOf, -250)
      const late: PartFact = {
        ...({ ...unit.parts[0], id: 'f', role: 'SOLE', assignedOn: addDays(dueOn, -90) } as PartFact),
        rounds: [
          {
            number: 1,
            dueOn,
            repliedOn: addDays(dueOn, days),
            claimed: null,
            corrected: null,
            isAgreed: false,
            rating: null,
          },
        ],
      }
      const more = { ...unit, parts: [...unit.parts, late] }
      const hadSome = unit.parts.some(({ role, rounds }) => role !== 'ASSIST' && rounds.length > 0)
      const [before, after] = [one(aboutSpeed, unit), one(aboutSpeed, more)]
      if (hadSome) expect(after.total).toBeLessThanOrEqual(before.total)
      for (const [place, { points }] of after.items.entries())
        expect(points).toBeLessThanOrEqual(before.items[place]?.points ?? 0)
    }),
    { numRuns: 500 },
  )
})

const blank: UnitFacts = {
  ...{ unitId: 'u', name: '某局', kind: 'DEPARTMENT', groupNo: 1, asOf, parts: [], promises: [], attendances: [] },
}

test('what is left out gives its weight to the rest', () => {
  const judged = (key: string, max: number) =>
    item(key, { max, source: 'JUDGED', judge: 'GROUP', rule: { type: 'GROUPS_RATING' } })
  const scheme = body(
    judged('plan', 8000),
    item('assist', { rule: { type: 'RATE', measure: 'assistedInTime' }, whenNone: 'LEFT_OUT' }),
  )
  const given = [{ unitId: 'u', itemKey: 'plan', by: 'MEETING' as const, points: 6000, marks: 3 }]
  expect(one(scheme, blank, { judged: given })).toMatchObject({ base: 6000, total: 7500, standing: 'NO_TASKS' })
})

test('other points that the office put right stand, and what stood before is kept', () => {
  const put = { id: 'c', unitId: 'u', itemKey: 'rate', reason: '已在期限内邮寄', kind: 'POINTS' as const, points: 1500 }
  const [score] = one(body(item('rate', {})), blank, { corrections: [{ ...put, points: 100 }, put] }).items
  expect(score).toMatchObject({ state: 'CORRECTED', points: 1500, before: 2000 })
})
