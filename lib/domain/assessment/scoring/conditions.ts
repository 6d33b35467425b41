import { isRate } from '../measure-keys'
import type { MeasureValue } from '../result'
import type { Condition, GateLevel, Level } from '../scheme'

export type LookUp = (measure: Condition['measure']) => MeasureValue

/** A rate of nothing breaks no bound. */
export function holdsFor({ measure, comparison, bound }: Condition, lookUp: LookUp): boolean {
  const { counted, base } = lookUp(measure)
  const [value, limit] = isRate(measure)
    ? [BigInt(counted.length) * 10_000n, BigInt(bound) * BigInt(base.length)]
    : [BigInt(counted.length), BigInt(bound)]
  if (isRate(measure) && base.length === 0) return true
  return comparison === 'AT_LEAST' ? value >= limit : value <= limit
}

export const levelReached = (levels: readonly GateLevel[], lookUp: LookUp): Level =>
  levels.find(({ all }) => all.every((condition) => holdsFor(condition, lookUp)))?.level ?? 'FAIL'

/** Nothing of what was asked about ever came up: no case of any of its rates. */
export const hasNothing = (values: readonly MeasureValue[]): boolean => {
  const rates = values.filter(({ measure }) => isRate(measure))
  return rates.length > 0 && values.every(({ base }) => base.length === 0)
}
