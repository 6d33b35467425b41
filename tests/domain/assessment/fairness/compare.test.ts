import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  areLoadBounds,
  type Difficulty,
  difficulties,
  difficultyOf,
  type Likeness,
  likenesses,
  loadClassesOf,
  loadClassOf,
} from '@/lib/domain/assessment/fairness/classes'
import { type Comparable, compare } from '@/lib/domain/assessment/fairness/compare'
import type { AssignmentRole } from '@/lib/domain/assignment/assignment'

const part = (role: AssignmentRole, isKey = false) => ({ role, isKey })

describe('classes', () => {
  test.each([
    [1, { at: 1, from: 0, upTo: 5 }],
    [5, { at: 1, from: 0, upTo: 5 }],
    [6, { at: 2, from: 6, upTo: 20 }],
    [20, { at: 2, from: 6, upTo: 20 }],
    [21, { at: 3, from: 21, upTo: 50 }],
    [50, { at: 3, from: 21, upTo: 50 }],
    [51, { at: 4, from: 51, upTo: null }],
  ])('%i lead items are of %j where the scheme says nothing', (items, load) => {
    expect(loadClassOf(items)).toEqual(load)
  })

  test('a scheme has classes of its own', () => {
    expect([10, 11].map((items) => loadClassOf(items, [10]).at)).toEqual([1, 2])
    expect(loadClassesOf([1, 2])).toEqual([
      { at: 1, from: 0, upTo: 1 },
      { at: 2, from: 2, upTo: 2 },
      { at: 3, from: 3, upTo: null },
    ])
  })

  test.each([
    [[], false],
    [[1], true],
    [[0], false],
    [[1.5], false],
    [[5, 5], false],
    [[5, 4], false],
    [[1, 2, 3, 4, 5], true],
    [[1, 2, 3, 4, 5, 6], false],
  ])('%j bound classes: %s', (bounds, are) => {
    expect(areLoadBounds(bounds)).toBe(are)
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
  ...{ unitId, name: unitId, kind: 'DEPARTMENT', groupNo: 1, load: loadClassOf(1), difficulty: 'ORDINARY' },
  ...{ standing: 'COMPARED', interval: { total: 9000, lower: 8000, upper: 9500 }, ...more },
})
const namesOf = (units: readonly Comparable[], likeness: Likeness) =>
  compare(units, likeness).classes.map(({ bands }) => bands.map((band) => band.map(({ name }) => name)))

const anyUnit = fc.record({
  kind: fc.constantFrom('DEPARTMENT' as const, 'TOWN' as const, 'COURT' as const),
  groupNo: fc.integer({ min: 1, max: 3 }),
  load: fc.constantFrom(...loadClassesOf()),
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
    const [few, many] = [unit('few'), unit('many', { load: loadClassOf(6) })]
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
