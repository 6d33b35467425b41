import type { Item, Points } from './scheme'

type Marked = { readonly memberId: string; readonly points: Points }

/** More than a fifth of the item's points away needs an explanation. */
const parts = 5

/** From the lowest to the highest; null where nobody has given any. */
export function spreadOf(points: readonly Points[]): { readonly lowest: Points; readonly highest: Points } | null {
  return points.length > 0 ? { lowest: Math.min(...points), highest: Math.max(...points) } : null
}

/**
 * Who stands apart from the middle mark. One mark stands apart from nothing; of two that are far from each other nobody can say which
 * is the odd one, so both explain.
 */
export function outliers({ max }: Pick<Item, 'max'>, marks: readonly Marked[]): readonly string[] {
  const sorted = marks.map(({ points }) => points).toSorted((one, other) => one - other)
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0
  if (marks.length === 2) return (upper - lower) * parts > max ? marks.map(({ memberId }) => memberId) : []
  return marks
    .filter(({ points }) => Math.abs(2 * points - lower - upper) * parts > 2 * max)
    .map(({ memberId }) => memberId)
}
