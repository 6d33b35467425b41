/** Hundredths of a per cent, whole numbers: 8750 is 87.5 %. */
export type Interval = { readonly lower: number; readonly upper: number }

/**
 * 1.39 squared, in ten-thousandths: each interval holds about 84 of a hundred, and two that do not meet differ with about 95 of a hundred
 * (Goldstein and Healy 1995). With 1.96 for each of them hardly any difference would ever be seen.
 */
const square = 19_321n
const scale = 10_000n

/**
 * Wilson's interval of what was reached out of `full` in so many cases; rounded outwards, so that no rounding makes a difference out of none.
 * Whole numbers only: equal on every machine. Without cases everything is possible.
 */
export function intervalOf(reached: number, full: number, cases: number): Interval {
  if (cases === 0 || full === 0) return { lower: 0, upper: 10_000 }
  const [won, all, count] = [BigInt(reached), BigInt(full), BigInt(cases)]
  const middle = scale * (2n * count * won * scale + square * all)
  const spread = rootAbove(
    scale * scale * (square * square * all * all + 4n * square * scale * count * won * (all - won)),
  )
  const divisor = 2n * all * (count * scale + square)
  return { lower: Number((middle - spread) / divisor), upper: Number(divided(middle + spread, divisor)) }
}

/** The least whole number whose square is not below this one. */
export function rootAbove(value: bigint): bigint {
  if (value < 2n) return value
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1)
  for (;;) {
    const nearer = (root + value / root) >> 1n
    if (nearer >= root) break
    root = nearer
  }
  return root * root === value ? root : root + 1n
}

/** Of positive numbers, rounded up. */
export const divided = (value: bigint, divisor: bigint): bigint => (value + divisor - 1n) / divisor

export const overlap = (one: Interval, other: Interval): boolean => one.lower <= other.upper && other.lower <= one.upper
