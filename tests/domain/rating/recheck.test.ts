import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Candidate, drawRechecks } from '@/lib/domain/rating/recheck'

const candidate = (unit: number, suggestion: number): Candidate => ({
  suggestionId: `s${String(suggestion).padStart(3, '0')}`,
  round: 1,
  unitId: `u${unit}`,
})
const town = [1, 2, 3].flatMap((unit) => Array.from({ length: 10 }, (_, place) => candidate(unit, unit * 10 + place)))
const ids = (drawn: readonly Candidate[]) => drawn.map(({ suggestionId }) => suggestionId)

describe('drawing by lot', () => {
  test('the same seed draws the same, in whatever order the ratings come', () => {
    expect(ids(drawRechecks(town, 2, 20221126))).toEqual(ids(drawRechecks(town.toReversed(), 2, 20221126)))
  })

  test('another seed draws another list', () => {
    expect(ids(drawRechecks(town, 2, 1))).not.toEqual(ids(drawRechecks(town, 2, 2)))
  })

  test('so many of each unit, and all of a unit that has no more', () => {
    const drawn = drawRechecks([...town, candidate(4, 99)], 3, 5)
    const counts = Map.groupBy(drawn, ({ unitId }) => unitId)
    expect([...counts].map(([unitId, { length }]) => [unitId, length])).toEqual([
      ['u1', 3],
      ['u2', 3],
      ['u3', 3],
      ['u4', 1],
    ])
  })

  test('whatever the town: nothing twice, nothing that is no candidate, never more than asked for', () => {
    const any = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 40 })), { maxLength: 80 })
    fc.assert(
      fc.property(
        any,
        fc.integer({ min: 1, max: 5 }),
        fc.integer({ min: 1, max: 2_147_483_647 }),
        (pairs, per, seed) => {
          const candidates = pairs.map(([unit, suggestion]) => candidate(unit, suggestion))
          const drawn = drawRechecks(candidates, per, seed)
          expect(new Set(ids(drawn)).size).toBe(drawn.length)
          for (const one of drawn) expect(candidates).toContainEqual(one)
          for (const of of Map.groupBy(drawn, ({ unitId }) => unitId).values())
            expect(of.length).toBeLessThanOrEqual(per)
        },
      ),
    )
  })

  test('over many seeds everybody comes up', () => {
    const seen = new Set(Array.from({ length: 300 }, (_, seed) => ids(drawRechecks(town, 1, seed + 1))).flat())
    expect(seen.size).toBe(town.length)
  })
})
