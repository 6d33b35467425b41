import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type AssessmentInput, assess } from '@/lib/domain/assessment/assemble'
import { largestMoves, simulate } from '@/lib/domain/assessment/simulation'
import { anyInput, anyScheme } from './any-facts'

const given = (unitId: string, itemKey: string, points: number) =>
  ({ unitId, itemKey, by: 'MARKS', points, marks: 3 }) as const

describe('whatever the schemes and the year', () => {
  const pastOf = ({ scheme: _, ...rest }: AssessmentInput, isSettled: boolean) => ({ ...rest, isSettled })

  test('the same scheme moves nothing, whether or not everything is judged', () => {
    fc.assert(
      fc.property(anyInput, fc.boolean(), fc.boolean(), (input, isSettled, isJudged) => {
        const year = pastOf(isJudged ? input : { ...input, judged: [] }, isSettled)
        const { units, apart } = simulate(input.scheme, structuredClone(input.scheme), year)
        for (const { difference, items, direction } of [...units, ...apart]) {
          expect([difference, direction]).toEqual([{ low: 0, high: 0 }, 'STAYS'])
          expect(items.filter((one) => one.difference.low !== 0 || one.difference.high !== 0)).toEqual([])
        }
      }),
    )
  })

  test('the adopted side is the result of the year, and the items and the rest make up the difference', () => {
    fc.assert(
      fc.property(anyInput, anyScheme, (input, draft) => {
        const result = assess(input)
        const { units, apart } = simulate(input.scheme, draft, pastOf(input, true))
        for (const { unitId, before, after, difference, items, rest } of [...units, ...apart]) {
          const total = result.units.find((one) => one.unitId === unitId)?.total
          expect(before.total).toEqual({ low: total, high: total })
          expect(difference.low).toBeLessThanOrEqual(difference.high)
          if (rest === null) continue
          expect(items.reduce((sum, one) => sum + one.difference.low, rest)).toBe(difference.low)
          expect(after.total.low - before.total.low).toBe(difference.low)
        }
      }),
    )
  })

  test('the order of units, marks and corrections does not matter', () => {
    fc.assert(
      fc.property(anyInput, anyScheme, (input, draft) => {
        const turned = { ...input, units: input.units.toReversed(), judged: input.judged.toReversed() }
        expect(simulate(input.scheme, draft, pastOf(turned, true))).toEqual(
          simulate(input.scheme, draft, pastOf(input, true)),
        )
      }),
    )
  })

  test('whatever people give for what is open, the total stays in the range', () => {
    fc.assert(
      fc.property(anyInput, anyScheme, fc.nat(100), (input, draft, percent) => {
        const { units, apart } = simulate(input.scheme, draft, pastOf({ ...input, judged: [], corrections: [] }, false))
        const items = draft.sections.flatMap((one) => one.items).filter(({ source }) => source === 'JUDGED')
        const marks = input.units.flatMap(({ unitId }) =>
          items.map(({ key, kind, max }) =>
            given(unitId, key, Math.floor((max * percent) / 100) * (kind === 'DEDUCTION' ? -1 : 1)),
          ),
        )
        for (const { unitId, total } of assess({ ...input, scheme: draft, judged: marks, corrections: [] }).units) {
          const range = [...units, ...apart].find((one) => one.unitId === unitId)?.after.total
          expect(range?.low).toBeLessThanOrEqual(total)
          expect(range?.high).toBeGreaterThanOrEqual(total)
        }
      }),
    )
  })

  test('the largest moves are sure ones, and none is larger that is left out', () => {
    fc.assert(
      fc.property(anyInput, anyScheme, (input, draft) => {
        const simulation = simulate(input.scheme, draft, pastOf(input, true))
        const sure = ({ difference: { low, high } }: { difference: { low: number; high: number } }) =>
          Math.min(Math.abs(low), Math.abs(high))
        const shown = largestMoves(simulation, 2)
        const others = simulation.units.filter(
          (one) => !shown.includes(one) && !['OPEN', 'STAYS'].includes(one.direction),
        )
        expect(shown.every(({ direction }) => direction === 'RISES' || direction === 'FALLS')).toBe(true)
        expect(others.every((one) => shown.every((other) => sure(one) <= sure(other)))).toBe(true)
      }),
    )
  })
})
