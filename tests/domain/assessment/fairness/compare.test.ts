import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Difficulty,
  difficulties,
  difficultyOf,
  type Likeness,
  likenesses,
  loadClasses,
  loadClassOf,
} from '@/lib/domain/assessment/fairness/classes'
import { type Comparable, compare } from '@/lib/domain/assessment/fairness/compare'
import type { AssignmentRole } from '@/lib/domain/assignment/assignment'

const part = (role: AssignmentRole, isKey = false) => ({ role, isKey })

describe('classes', () => {
  test.each([
    [1, 'UP_TO_5'],
    [5, 'UP_TO_5'],
    [6, 'UP_TO_20'],
    [20, 'UP_TO_20'],
    [21, 'UP_TO_50'],
    [50, 'UP_TO_50'],
    [51, 'ABOVE_50'],
  ])('%i lead items are %s', (items, load) => {
    expect(loadClassOf(items)).toBe(load)
  })

  test.each<[Difficulty, ReturnType<typeof part>[]]>([
    ['ORDINARY', [part('SOLE'), part('SOLE'), part('SOLE'), part('LEAD')]],
    ['MIXED', [part('SOLE'), part('SOLE'), part('SEPARATE')]],
    ['HARD', [part('SOLE'), part('LEAD'), part('SOLE', true)]],
    ['ORDINARY', [part('ASSIST', true)]],
    ['ORDINARY', []],
  ])('%s by what is key or joint of its own items', (difficulty, parts) => {
    expect(difficultyOf(parts)).toBe(difficulty)
  })
})

const unit = (unitId: string, more: Partial<Comparable> = {}): Comparable => ({
  ...{ unitId, name: unitId, kind: 'DEPARTMENT', groupNo: 1, load: 'UP_TO_5', difficulty: 'ORDINARY' },
  ...{ standing: 'COMPARED', interval: { total: 9000, lower: 8000, upper: 9500 }, ...more },
})
const namesOf = (units: readonly Comparable[], likeness: Likeness) =>
  compare(units, likeness).classes.map(({ bands }) => bands.map((band) => band.map(({ name }) => name)))

const anyUnit = fc.record({
  kind: fc.constantFrom('DEPARTMENT' as const, 'TOWN' as const, 'COURT' as const),
  groupNo: fc.integer({ min: 1, max: 3 }),
  load: fc.constantFrom(...loadClasses),
  difficulty: fc.constantFrom(...difficulties),
  standing: fc.constantFrom('COMPARED' as const, 'TOO_FEW' as const, 'NO_TASKS' as const),
  total: fc.integer({ min: 0, max: 10_000 }),
  wide: fc.integer({ min: 0, max: 900 }),
})
const anyUnits = fc
  .array(anyUnit, { maxLength: 33 })
  .map((all) =>
    all.map(({ total, wide, ...rest }, at) =>
      unit(String(at), { ...rest, interval: { total, lower: Math.max(0, total - wide), upper: total + wide } }),
    ),
  )

describe('comparing', () => {
  test('like with like only', () => {
    const [few, many] = [unit('few'), unit('many', { load: 'UP_TO_20' })]
    expect(namesOf([many, few], 'LOAD')).toEqual([[['few']], [['many']]])
    expect(namesOf([many, few], 'KIND')).toEqual([[['few', 'many']]])
    expect(namesOf([many, few, unit('town', { kind: 'TOWN' })], 'LOAD_AND_KIND')).toHaveLength(3)
  })

  test('within a band by name, never by points', () => {
    const last = unit('Z', { interval: { total: 9400, lower: 8000, upper: 9500 } })
    expect(namesOf([last, unit('A')], 'LOAD')).toEqual([[['A', 'Z']]])
  })

  test('who has too little or nothing to do stands apart', () => {
    const units = [unit('none', { standing: 'NO_TASKS' }), unit('few', { standing: 'TOO_FEW' }), unit('one')]
    const { classes, apart } = compare(units, 'LOAD')
    expect(apart.map(({ name }) => name)).toEqual(['few', 'none'])
    expect(classes).toHaveLength(1)
  })

  test('every unit is met once, in any order of coming the same', () => {
    fc.assert(
      fc.property(anyUnits, fc.constantFrom(...likenesses), (units, likeness) => {
        const compared = compare(units, likeness)
        const met = [...compared.classes.flatMap(({ bands }) => bands.flat()), ...compared.apart]
        expect(met.map(({ unitId }) => unitId).sort()).toEqual(units.map(({ unitId }) => unitId).sort())
        expect(compare(units.toReversed(), likeness)).toEqual(compared)
      }),
    )
  })
})
