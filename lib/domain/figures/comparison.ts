import { loadClassOf } from '@/lib/domain/assessment/fairness/classes'
import type { GroupCounts } from './breakdowns'
import type { YearFigures } from './year-figures'

/** What a unit is compared by: part and base. */
export const comparedRates = [
  ['onTime', 'due'],
  ['faceToFaceConfirmed', 'replied'],
  ['solvedAsClaimed', 'replied'],
  ['solvedAsConfirmed', 'replied'],
  ['satisfiedWithResult', 'returned'],
  ['rehandled', 'replied'],
] as const satisfies readonly (readonly [keyof GroupCounts, keyof GroupCounts])[]

export type Comparison = {
  readonly unitId: string
  readonly name: string
  readonly own: GroupCounts
  readonly whole: GroupCounts
  /** units with about as many, taken together without this one; null of too few to hide any one of them */
  readonly like: { readonly count: number; readonly counts: GroupCounts } | null
}

/** With fewer others a reader could tell what belongs to whom. */
const fewest = 3

/** One unit beside the year and beside its like, nobody else by name. */
export function comparisonOf(year: YearFigures, unitId: string): Comparison | null {
  const own = year.byUnit.find(({ id }) => id === unitId)
  if (!own || own.suggestions === 0) return null
  const like = year.byUnit.filter(
    ({ id, suggestions }) =>
      id !== null &&
      id !== unitId &&
      suggestions > 0 &&
      loadClassOf(suggestions).at === loadClassOf(own.suggestions).at,
  )
  return {
    unitId,
    name: own.name ?? '',
    own: together([own]),
    whole: together([year]),
    like: like.length < fewest ? null : { count: like.length, counts: together(like) },
  }
}

const counted = [...new Set(['suggestions' as const, 'late' as const, ...comparedRates.flat()])]

/** Sums and nothing else of the rows: no name goes with them. */
const together = (rows: readonly GroupCounts[]): GroupCounts =>
  Object.fromEntries(counted.map((key) => [key, rows.reduce((sum, row) => sum + row[key], 0)])) as GroupCounts
