import { medianOf } from './median'
import type { Item, Points } from './scheme'

type Marked = { readonly memberId: string; readonly points: Points }

/** More than a fifth of the item's points away needs an explanation. */
const parts = 5

/** From the lowest to the highest; null where nobody has given any. */
export function spreadOfMarks(points: readonly Points[]): { readonly lowest: Points; readonly highest: Points } | null {
  return points.length > 0 ? { lowest: Math.min(...points), highest: Math.max(...points) } : null
}

/**
 * Who stands apart from the middle mark. One mark stands apart from nothing; of two that are far from each other nobody can say which
 * is the odd one, so both explain.
 */
export function outliers({ max }: Pick<Item, 'max'>, marks: readonly Marked[]): readonly string[] {
  const given = marks.map(({ points }) => points)
  const range = spreadOfMarks(given)
  const isFar = (distance: Points) => distance * parts > max
  if (range && marks.length === 2 && isFar(range.highest - range.lowest)) return marks.map(({ memberId }) => memberId)
  const middle = medianOf(given) ?? 0
  return marks.filter(({ points }) => isFar(Math.abs(points - middle))).map(({ memberId }) => memberId)
}
