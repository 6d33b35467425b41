import type { Item, Points } from '../scheme'
import { dividedHalfUp } from '../scoring/exact'

/** Whether what people gave for the one says anything about the other. */
export const isComparable = (from: Item, to: Item): boolean =>
  from.source === 'JUDGED' && to.source === 'JUDGED' && from.kind === to.kind && from.rule.type === to.rule.type

/**
 * What people gave under one scheme, as they would have given it under the other: the same share of other points, the same number of cases
 * at another price. Null where that cannot be known.
 */
export function carriedOver(from: Item, to: Item, points: Points): Points | null {
  if (!isComparable(from, to) || from.max <= 0) return null
  const amount = 'each' in from.rule && 'each' in to.rule ? byCases(from, to, points) : byShare(from, to, points)
  return amount !== null && to.kind === 'DEDUCTION' ? 0 - amount : amount
}

const byShare = (from: Item, to: Item, points: Points): Points =>
  Math.min(to.max, dividedHalfUp(BigInt(Math.abs(points)) * BigInt(to.max), BigInt(from.max)))

/** Where the points were used up there may have been any number of cases more. */
function byCases(from: Item, to: Item, points: Points): Points | null {
  const [eachFrom, eachTo] = [eachOf(from), eachOf(to)]
  const startsFull = to.rule.type === 'PER_MISSING' && to.kind !== 'DEDUCTION'
  const moved = startsFull ? from.max - points : Math.abs(points)
  if (eachFrom <= 0) return null
  const amount = dividedHalfUp(BigInt(moved) * BigInt(eachTo), BigInt(eachFrom))
  if (moved >= from.max && amount < to.max) return null
  return startsFull ? to.max - Math.min(to.max, amount) : Math.min(to.max, amount)
}

const eachOf = ({ rule }: Item): Points => ('each' in rule ? rule.each : 0)
