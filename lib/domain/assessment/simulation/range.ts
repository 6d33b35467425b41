import type { Item, Points } from '../scheme'

/** From the lowest to the highest that it can be; the same twice where it is known. */
export type Range = { readonly low: Points; readonly high: Points }

export const exactly = (points: Points): Range => ({ low: points, high: points })

export const isKnown = ({ low, high }: Range): boolean => low === high

/** One less the other, where each goes its own way. */
export const apart = (of: Range, less: Range): Range => ({ low: of.low - less.high, high: of.high - less.low })

/** One less the other, where both are at their lowest, or both at their highest. */
export function together(of: Range, less: Range): Range {
  const ends = [of.low - less.low, of.high - less.high]
  return { low: Math.min(...ends), high: Math.max(...ends) }
}

/** What people can give for an item. */
export const reachOf = ({ kind, max }: Item): Range =>
  kind === 'DEDUCTION' ? { low: 0 - max, high: 0 } : { low: 0, high: max }
