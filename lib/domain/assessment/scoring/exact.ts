/** The quotient of whole numbers to the nearest whole, halves up; `by` is above zero. Exact for any size: no floating point. */
export function dividedHalfUp(amount: bigint, by: bigint): number {
  const doubled = 2n * amount + by
  const whole = doubled / (2n * by)
  return Number(doubled < 0n && doubled % (2n * by) !== 0n ? whole - 1n : whole)
}

/** How often `by` is begun in `amount`; nothing for an amount that is not above zero. */
export function begun(amount: bigint, by: bigint): number {
  return amount <= 0n ? 0 : Number((amount + by - 1n) / by)
}
