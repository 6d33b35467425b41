import { daysBetween, type LocalDate } from './local-date'

export const urgencies = ['NORMAL', 'DUE_SOON', 'OVERDUE', 'PAUSED'] as const
export type Urgency = (typeof urgencies)[number]

/** What the lists of all roles call soon. */
export const dueSoonWithinDays = 15

/** The last day of something that is still awaited. */
export type Due = { readonly dueOn: LocalDate; readonly pausedSince?: LocalDate | null }

/** For work still open. A pause that began after the last day excuses nothing. */
export function urgency(open: Due, today: LocalDate, soonWithin: number = dueSoonWithinDays): Urgency {
  if (open.pausedSince && open.pausedSince <= open.dueOn) return 'PAUSED'
  const left = daysBetween(today, open.dueOn)
  if (left < 0) return 'OVERDUE'
  return left <= soonWithin ? 'DUE_SOON' : 'NORMAL'
}
