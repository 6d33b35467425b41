import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeOf, shownRate } from '@/lib/domain/assessment/fairness/rate'
import { divided, intervalOf, overlap, rootAbove } from '@/lib/domain/assessment/fairness/wilson'

const ids = (count: number) => Array.from({ length: count }, (_, at) => String(at))
const value = (counted: number, base: number) => ({ counted: ids(counted), base: ids(base) })
const anyRate = fc
  .integer({ min: 1, max: 2000 })
  .chain((base) => fc.record({ base: fc.constant(base), counted: fc.integer({ min: 0, max: base }) }))

describe('the interval of a rate', () => {
  test.each([
    [3, 3, 6082, 10_000],
    [0, 3, 0, 3918],
    [9, 10, 6982, 9723],
    [5, 10, 2988, 7012],
    [81, 100, 7497, 8585],
    [1, 1, 3410, 10_000],
  ])('%i of %i lies between %i and %i', (counted, base, lower, upper) => {
    expect(intervalOf(counted, base, base)).toEqual({ lower, upper })
  })

  test('holds the rate, keeps within nothing and everything, and mirrors what was not reached', () => {
    fc.assert(
      fc.property(anyRate, ({ counted, base }) => {
        const { lower, upper } = intervalOf(counted, base, base)
        expect(lower * base).toBeLessThanOrEqual(counted * 10_000)
        expect(upper * base).toBeGreaterThanOrEqual(counted * 10_000)
        expect([lower >= 0, upper <= 10_000]).toEqual([true, true])
        expect(intervalOf(base - counted, base, base)).toEqual({ lower: 10_000 - upper, upper: 10_000 - lower })
      }),
    )
  })

  test('is where the formula has it, a hundredth of a per cent outwards at most', () => {
    fc.assert(
      fc.property(anyRate, ({ counted, base }) => {
        const [rate, square] = [counted / base, 1.39 ** 2]
        const half = 1.39 * Math.sqrt((rate * (1 - rate)) / base + square / (4 * base * base))
        const [middle, wide] = [rate + square / (2 * base), 1 + square / base]
        const { lower, upper } = intervalOf(counted, base, base)
        expect(((middle - half) / wide) * 10_000 - lower).toBeGreaterThan(-1e-6)
        expect(((middle - half) / wide) * 10_000 - lower).toBeLessThan(1 + 1e-6)
        expect(upper - ((middle + half) / wide) * 10_000).toBeGreaterThan(-1e-6)
        expect(upper - ((middle + half) / wide) * 10_000).toBeLessThan(1 + 1e-6)
      }),
    )
  })

  test('grows narrower with more cases of the same rate', () => {
    fc.assert(
      fc.property(anyRate, fc.integer({ min: 2, max: 9 }), ({ counted, base }, times) => {
        const few = intervalOf(counted, base, base)
        const many = intervalOf(counted * times, base * times, base * times)
        expect(many.lower).toBeGreaterThanOrEqual(few.lower)
        expect(many.upper).toBeLessThanOrEqual(few.upper)
      }),
    )
  })

  test('leaves everything open where there is no case', () => {
    expect(intervalOf(0, 0, 0)).toEqual({ lower: 0, upper: 10_000 })
  })
})

describe('the root', () => {
  test('is the least whole number whose square is not below', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 1n << 200n }), (square) => {
        const root = rootAbove(square)
        expect(root * root >= square).toBe(true)
        expect(root === 0n || (root - 1n) * (root - 1n) < square).toBe(true)
      }),
    )
  })

  test('a division goes up', () => {
    expect([divided(6n, 3n), divided(7n, 3n), divided(0n, 3n)]).toEqual([2n, 3n, 0n])
  })
})

describe('a rate that is shown', () => {
  test('says of how many, and is told from the minimum on', () => {
    expect(shownRate('metConfirmed', value(2, 2), 3)).toEqual({ key: 'metConfirmed', counted: 2, base: 2, of: null })
    expect(shownRate('metConfirmed', value(2, 3), 3)).toMatchObject({ counted: 2, base: 3, of: { rate: 6667 } })
  })

  test('is none of nothing, whatever the minimum', () => {
    expect(shownRate('satisfiedFirst', value(0, 0), 0).of).toBeNull()
  })

  test('has changed only where the years do not meet', () => {
    const year = (counted: number, base: number) => intervalOf(counted, base, base)
    expect(changeOf(year(2, 4), year(4, 4))).toBe('NOT_DISTINGUISHED')
    expect(changeOf(year(10, 40), year(38, 40))).toBe('HIGHER')
    expect(changeOf(year(38, 40), year(10, 40))).toBe('LOWER')
    expect(changeOf(null, year(38, 40))).toBe('NOT_COMPARED')
    expect(overlap({ lower: 1, upper: 2 }, { lower: 2, upper: 3 })).toBe(true)
  })
})
