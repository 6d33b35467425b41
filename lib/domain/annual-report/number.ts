import { rate, shares } from '../figures/shares'
import type { Definition, ReportNumber } from './report'

type Group = NonNullable<ReportNumber['group']>
type More = { readonly group?: Group; readonly list?: string | null }

export const counted = (
  key: string,
  value: number,
  definition: Definition,
  { group, list = null }: More = {},
): ReportNumber => ({
  ...{ key, form: 'count', value, part: null, base: null, definition },
  ...{ group: group ?? null, list },
})

/** Part and base go with it: a rate never stands alone, and nothing of nothing is no rate. */
export function rated(
  key: string,
  part: number,
  base: number,
  definition: Definition & { of: string },
  { group, list = null }: More = {},
): ReportNumber {
  const percent = rate(part, base)
  return {
    ...{ key, form: 'percent', value: percent === null ? null : Number(percent), part, base, definition },
    ...{ group: group ?? null, list },
  }
}

/** Shares of one whole, which add up to exactly 100: by largest remainder. */
export function shared(
  parts: readonly { key: string; part: number; definition: Definition & { of: string }; more?: More }[],
): ReportNumber[] {
  const base = parts.reduce((sum, { part }) => sum + part, 0)
  const percents = shares(parts.map(({ part }) => part))
  return parts.map(({ key, part, definition, more = {} }, at) => ({
    ...rated(key, part, base, definition, more),
    value: base === 0 ? null : Number(percents[at]),
  }))
}

export const byKey = (numbers: readonly ReportNumber[]): Record<string, ReportNumber> =>
  Object.fromEntries(numbers.map((number) => [number.key, number]))
