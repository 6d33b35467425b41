import { type Limit, type LimitPurpose, limitInForce } from './limits'
import type { LocalDate } from './local-date'
import type { WorkingCalendar } from './working-days'

/** The rule book and the calendar of one congress at one moment. */
export type Rules = { readonly limits: readonly Limit[]; readonly calendar: WorkingCalendar }

export function requiredLimit(rules: Rules, purpose: LimitPurpose, startedOn: LocalDate): Limit {
  const limit = limitInForce(rules.limits, purpose, startedOn)
  if (!limit) throw new Error(`no limit in force for ${purpose} on ${startedOn}`)
  return limit
}
