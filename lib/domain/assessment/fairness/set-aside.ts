import type { PartFact } from '../facts'
import { leadPartsOf } from './classes'

/** What is shown beside the rates and lies in none of them. */
export type SetAside = {
  readonly leadItems: number
  readonly keyItems: number
  readonly jointItems: number
  /** in which the clock stood by agreement, or because others were waited for */
  readonly pausedDays: number
  readonly pausedItems: number
  readonly extendedItems: number
}

export function setAside(parts: readonly PartFact[]): SetAside {
  const lead = leadPartsOf(parts)
  const paused = lead.filter(({ pausedDays }) => pausedDays > 0)
  return {
    leadItems: lead.length,
    keyItems: lead.filter(({ isKey }) => isKey).length,
    jointItems: lead.filter(({ role }) => role !== 'SOLE').length,
    pausedDays: paused.reduce((days, part) => days + part.pausedDays, 0),
    pausedItems: paused.length,
    extendedItems: lead.filter(({ extended }) => extended).length,
  }
}
