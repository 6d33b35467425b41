import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { inBands } from '@/lib/domain/assessment/fairness/bands'
import type { TotalInterval } from '@/lib/domain/assessment/fairness/total-interval'

type Unit = TotalInterval & { readonly id: number }

const unit = (id: number, total: number, lower: number, upper: number): Unit => ({ id, total, lower, upper })
const bandsOf = (units: readonly Unit[]) => inBands(units, (one) => one).map((band) => band.map(({ id }) => id).sort())

const anyUnits = fc
  .array(
    fc.record({
      total: fc.integer({ min: 0, max: 10_000 }),
      down: fc.integer({ min: 0, max: 2500 }),
      up: fc.integer({ min: 0, max: 2500 }),
    }),
    { maxLength: 40 },
  )
  .map((all) => all.map(({ total, down, up }, id) => unit(id, total, Math.max(0, total - down), total + up)))

describe('bands', () => {
  test('units that cannot be told from the leader stand with it', () => {
    expect(bandsOf([unit(1, 9500, 9000, 9800), unit(2, 8800, 8500, 9000), unit(3, 8000, 7900, 8100)])).toEqual([
      [1, 2],
      [3],
    ])
  })

  test('a certain unit is not put below an uncertain one with fewer points', () => {
    expect(bandsOf([unit(1, 9500, 9300, 9600), unit(2, 9000, 8950, 9050), unit(3, 8500, 7500, 9400)])).toEqual([
      [1, 2, 3],
    ])
  })

  test('equal points lead together, whoever comes first', () => {
    const [wide, narrow] = [unit(1, 9000, 7000, 9900), unit(2, 9000, 8990, 9010)]
    const third = unit(3, 7500, 7400, 7600)
    expect(bandsOf([wide, narrow, third])).toEqual([[1, 2, 3]])
    expect(bandsOf([narrow, third, wide])).toEqual([[1, 2, 3]])
  })

  test('without spread everybody who differs differs', () => {
    expect(bandsOf([unit(1, 3, 3, 3), unit(2, 2, 2, 2), unit(3, 3, 3, 3)])).toEqual([[1, 3], [2]])
    expect(bandsOf([])).toEqual([])
  })

  test('every unit is in exactly one band, and the order of coming does not matter', () => {
    fc.assert(
      fc.property(anyUnits, fc.infiniteStream(fc.nat()), (units, chances) => {
        const bands = bandsOf(units)
        expect(bands.flat().sort()).toEqual(units.map(({ id }) => id).sort())
        const shuffled = units
          .map((one) => ({ one, at: chances.next().value as number }))
          .sort((left, right) => left.at - right.at)
          .map(({ one }) => one)
        expect(bandsOf(shuffled)).toEqual(bands)
      }),
    )
  })

  test('nobody stands in a lower band than a unit with fewer points', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const bands = inBands(units, (one) => one)
        for (const [at, band] of bands.entries()) {
          const least = Math.min(...band.map(({ total }) => total))
          for (const below of bands.slice(at + 1).flat()) expect(below.total).toBeLessThan(least)
        }
      }),
    )
  })

  test('whoever meets the leader of a band, and is in none above, is in it', () => {
    fc.assert(
      fc.property(anyUnits, (units) => {
        const bands = inBands(units, (one) => one)
        for (const [at, band] of bands.entries()) {
          const leader = band.reduce((most, one) => (one.total > most.total ? one : most))
          for (const below of bands.slice(at + 1).flat()) expect(below.upper).toBeLessThan(leader.lower)
        }
      }),
    )
  })
})
