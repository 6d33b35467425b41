import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { members } from '@/lib/domain/figures/figure'
import { figureKeys, figures, satisfactionKeys } from '@/lib/domain/figures/register'
import { contradictions, sumsOf } from '@/lib/domain/figures/sums'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { anyDay, anyYear, on, suggestion, year } from './a-year'

const asOf = on('2022-12-31')
const of = (...facts: ReturnType<typeof suggestion>[]) => yearFigures(year(facts), asOf)

describe('any year', () => {
  test('adds up', () => {
    fc.assert(
      fc.property(anyYear, anyDay, (facts, today) => {
        const figures = yearFigures(facts, today)
        expect(contradictions(figures)).toEqual([])
        expect(sumsOf(figures).length).toBeGreaterThan(10)
      }),
    )
  })

  test('has no figure above its base', () => {
    fc.assert(
      fc.property(anyYear, anyDay, (facts, today) => {
        const counted = yearFigures(facts, today)
        for (const key of figureKeys) {
          const base = figures[key].base
          const whole = base ? members(base, facts.suggestions, today).length : facts.suggestions.length
          expect(counted[key], key).toBeLessThanOrEqual(whole)
        }
      }),
    )
  })

  test('does not depend on the order of its rows', () => {
    fc.assert(
      fc.property(anyYear, anyDay, (facts, today) => {
        const reversed = { ...facts, suggestions: facts.suggestions.toReversed() }
        expect(yearFigures(reversed, today)).toEqual(yearFigures(facts, today))
      }),
    )
  })
})

describe('the register', () => {
  test('names each figure by its key', () => {
    expect(figureKeys.map((key) => figures[key].key)).toEqual(figureKeys)
    expect(satisfactionKeys).toEqual(['attitude', 'process', 'result', 'firstAttitude', 'firstProcess', 'firstResult'])
  })

  test('gives each figure a source', () => {
    for (const key of figureKeys) expect(figures[key].source).toMatch(/^[A-Z]{2} \d+$/)
  })
})

describe('the checker', () => {
  test('finds a column that does not add up', () => {
    const sound = of(suggestion(), suggestion())
    const cooked = { ...sound, byClass: { A: 3 } }
    expect(contradictions(cooked)).toEqual([
      { whole: 'replied', parts: 'byClass', wholeValue: 2, partsValue: 3, atLeast: false },
    ])
  })

  test('and a unit column that is short', () => {
    expect(contradictions({ ...of(suggestion()), byUnit: [] })).toMatchObject([{ parts: 'byUnit', atLeast: true }])
  })
})
