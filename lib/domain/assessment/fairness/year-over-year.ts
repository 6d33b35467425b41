import type { RateKey } from '../measure-keys'
import { byName } from './by-name'
import type { ComparedUnit } from './compared-unit'
import { type Change, changeOf, type ShownRate } from './rate'
import type { TotalInterval } from './total-interval'

/** Measures mean the same under every scheme; these are set beside each other from year to year. */
export const yearlyRates = [
  'repliedInTime',
  'metConfirmed',
  'satisfiedFirst',
  'satisfiedFinal',
  'solvedConfirmedRate',
] as const satisfies readonly RateKey[]
export type YearlyRate = (typeof yearlyRates)[number]

export type Then<Value> = { readonly before: Value; readonly now: Value; readonly change: Change }

export type UnitOverYears = {
  readonly unitId: string
  readonly name: string
  /** null where the schemes differ: points of one are not points of the other */
  readonly total: Then<TotalInterval> | null
  readonly rates: Readonly<Record<YearlyRate, Then<ShownRate>>>
}

type Years = { readonly now: readonly ComparedUnit[]; readonly before: readonly ComparedUnit[] }

/** Units that were compared in both years, by name. */
export function yearOverYear({ now, before }: Years, isSameScheme: boolean): UnitOverYears[] {
  const then = new Map(before.map((unit) => [unit.unitId, unit]))
  return now.toSorted(byName).flatMap((unit) => {
    const earlier = then.get(unit.unitId)
    const areCompared = earlier?.standing === 'COMPARED' && unit.standing === 'COMPARED'
    return areCompared ? [overYears(earlier, unit, isSameScheme)] : []
  })
}

function overYears(before: ComparedUnit, now: ComparedUnit, isSameScheme: boolean): UnitOverYears {
  const rate = (key: YearlyRate): Then<ShownRate> => {
    const [then, today] = [before.rates[key], now.rates[key]]
    return { before: then, now: today, change: changeOf(then.of, today.of) }
  }
  return {
    ...{ unitId: now.unitId, name: now.name },
    total: isSameScheme
      ? { before: before.interval, now: now.interval, change: changeOf(before.interval, now.interval) }
      : null,
    rates: Object.fromEntries(yearlyRates.map((key) => [key, rate(key)])) as Record<YearlyRate, Then<ShownRate>>,
  }
}
