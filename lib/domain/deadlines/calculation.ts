import type { Clock } from './count'
import { type Limit, type LimitPurpose, type LimitUnit, limitInForce, limitPurposes, type RestDayRule } from './limits'
import type { LocalDate } from './local-date'
import { type Jurisdiction, limitPresets } from './presets'

/** A promise has the day that was promised, progress the days that the directors' meeting fixed: no number to count by. */
export const askablePurposes = limitPurposes.filter(
  (purpose) => purpose !== 'commitment' && purpose !== 'progress' && purpose !== 'checkpoint',
)

/** What anybody may ask of the calculator. */
export type Calculation = {
  readonly list: Jurisdiction
  readonly purpose: LimitPurpose
  readonly start: LocalDate
  /** with a number of his own the list is not asked */
  readonly count?: number | undefined
  readonly unit: LimitUnit
  readonly rest: RestDayRule
  /** in months; only beside a number of his own */
  readonly longest?: number | undefined
  readonly pauseFrom?: LocalDate | undefined
  readonly pauseUntil?: LocalDate | undefined
  readonly agreedOn?: LocalDate | undefined
  readonly until?: LocalDate | undefined
}

/** Null where the list had no number for it yet on that day. */
export function clockOfCalculation(asked: Calculation): Clock | null {
  const limits = asked.count ? ownLimits(asked, asked.count) : listedLimits(asked)
  if (!limits.limit) return null
  const { start, pauseFrom, pauseUntil, until } = asked
  return {
    limit: limits.limit,
    cap: limits.cap ?? null,
    startedOn: start,
    pauses: pauseFrom ? [{ from: pauseFrom, until: pauseUntil ?? null }] : [],
    extensions: until ? [{ agreedOn: asked.agreedOn ?? start, until }] : [],
    statedOn: null,
  }
}

type Limits = { readonly limit: Limit | undefined; readonly cap: Limit | undefined }

function listedLimits({ list, purpose, start }: Calculation): Limits {
  const inForce = (one: LimitPurpose) => limitInForce(limitPresets[list], one, start)
  return { limit: inForce(purpose), cap: purpose === 'reply' ? inForce('extended-reply') : undefined }
}

/** Whoever asks typed the number; it is nobody's rule. */
export const typedByHand = 'TYPED'

function ownLimits({ purpose, start, unit, rest, longest }: Calculation, count: number): Limits {
  const [like] = limitPresets.national.filter((limit) => limit.purpose === purpose)
  const own = { ...(like as Limit), whenLastDayRests: rest, basis: typedByHand, effectiveFrom: start }
  return {
    limit: { ...own, count, unit },
    cap: longest ? { ...own, count: longest, unit: 'month' } : undefined,
  }
}
