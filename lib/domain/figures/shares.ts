/**
 * Percentages that add up to exactly 100, by largest remainder: what rounding down leaves over goes,
 * one last digit each, to the parts that lost most. On a tie the earlier part is served first.
 */
export function shares(parts: readonly number[], digits = 1): string[] {
  const whole = parts.reduce((sum, part) => sum + part, 0)
  if (whole === 0) return parts.map(() => (0).toFixed(digits))
  const units = 100 * 10 ** digits
  const floors = parts.map((part) => Math.floor((part * units) / whole))
  const left = units - floors.reduce((sum, floor) => sum + floor, 0)
  const served = new Set(
    parts
      .map((part, index) => ({ index, remainder: (part * units) % whole }))
      .sort((one, other) => other.remainder - one.remainder || one.index - other.index)
      .slice(0, left)
      .map(({ index }) => index),
  )
  return floors.map((floor, index) => ((floor + (served.has(index) ? 1 : 0)) / 10 ** digits).toFixed(digits))
}

/** A single rate; nothing of nothing is no rate at all. */
export function rate(part: number, base: number, digits = 1): string | null {
  return base === 0 ? null : ((100 * part) / base).toFixed(digits)
}
