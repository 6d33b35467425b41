import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rate, shares } from '@/lib/domain/figures/shares'

describe('percentages of one whole', () => {
  test('add up as a published table of a Ningbo district does', () => {
    expect(shares([114, 43, 9, 0], 2)).toEqual(['68.68', '25.90', '5.42', '0.00'])
    expect(shares([69, 45, 19, 15, 15, 2, 1], 2)).toEqual(['41.57', '27.11', '11.44', '9.04', '9.04', '1.20', '0.60'])
    expect(shares([160, 6, 0], 2)).toEqual(['96.39', '3.61', '0.00'])
  })

  test('three equal thirds: the first takes what is left', () => {
    expect(shares([1, 1, 1])).toEqual(['33.4', '33.3', '33.3'])
  })

  test('of nothing are all nought', () => {
    expect(shares([0, 0])).toEqual(['0.0', '0.0'])
    expect(shares([])).toEqual([])
  })

  test('always make exactly one hundred, each within one last digit of the truth', () => {
    const parts = fc
      .array(fc.nat(5000), { minLength: 1, maxLength: 30 })
      .filter((each) => each.some((part) => part > 0))
    fc.assert(
      fc.property(parts, fc.integer({ min: 0, max: 2 }), (each, digits) => {
        const whole = each.reduce((sum, part) => sum + part, 0)
        const printed = shares(each, digits).map(Number)
        const scale = 10 ** digits
        expect(Math.round(printed.reduce((sum, share) => sum + share * scale, 0))).toBe(100 * scale)
        for (const [index, share] of printed.entries()) {
          expect(Math.abs(share - (100 * (each[index] ?? 0)) / whole)).toBeLessThan(1 / scale + 1e-9)
        }
      }),
    )
  })

  test('nothing gets no share', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 1 }), (each) => {
        const printed = shares([...each, 0])
        expect(printed.at(-1)).toBe('0.0')
      }),
    )
  })
})

describe('a rate', () => {
  test('has no value without a base', () => {
    expect(rate(0, 0)).toBeNull()
    expect(rate(119, 122)).toBe('97.5')
  })
})
