import type { RateKey } from '../measure-keys'
import type { MeasureValue } from '../result'
import { type Interval, intervalOf, overlap } from './wilson'

/** So many of so many. `of` is null while there are fewer than the scheme asks for: then nobody is told a rate. */
export type ShownRate = {
  readonly key: RateKey
  readonly counted: number
  readonly base: number
  readonly of: (Interval & { readonly rate: number }) | null
}

export function shownRate(key: RateKey, value: Pick<MeasureValue, 'counted' | 'base'>, minimum: number): ShownRate {
  const [counted, base] = [value.counted.length, value.base.length]
  const isShown = base > 0 && base >= minimum
  return {
    key,
    counted,
    base,
    of: isShown ? { rate: rateOf(counted, base), ...intervalOf(counted, base, base) } : null,
  }
}

/** Half up, in hundredths of a per cent. */
export const rateOf = (counted: number, base: number): number => Math.floor((20_000 * counted + base) / (2 * base))

export type Change = 'HIGHER' | 'LOWER' | 'NOT_DISTINGUISHED' | 'NOT_COMPARED'

/** From one year to the next: a difference is one only where the intervals do not meet. */
export function changeOf(before: Interval | null, now: Interval | null): Change {
  if (!before || !now) return 'NOT_COMPARED'
  if (overlap(before, now)) return 'NOT_DISTINGUISHED'
  return now.lower > before.upper ? 'HIGHER' : 'LOWER'
}
