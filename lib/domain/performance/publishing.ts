import type { LocalDate } from '../deadlines/local-date'
import { yearOf } from '../deadlines/local-date'
import { addWorkingDays, type WorkingCalendar } from '../deadlines/working-days'
import { Refusal } from '../refusal'

/** DB 58 names no time: five working days are ours. */
export const lookingOver = { usual: 5, least: 3, most: 30, source: 'advice' } as const

/** One year on its way out, or out. */
export type YearPublication = {
  readonly id: string
  readonly congressId: string
  readonly year: number
  readonly version: number
  readonly announcedOn: LocalDate
  readonly lookUntil: LocalDate
  readonly publishAt: Date | null
}

export const publicationStates = ['NONE', 'LOOKED_OVER', 'READY', 'FIXED', 'PUBLISHED'] as const
export type PublicationState = (typeof publicationStates)[number]

/** Where it stands at this moment; no job is needed for the moment at which it becomes public. */
export function stateOf(standing: YearPublication | null, now: Date, today: LocalDate): PublicationState {
  if (standing === null) return 'NONE'
  if (standing.publishAt !== null) return standing.publishAt <= now ? 'PUBLISHED' : 'FIXED'
  return today > standing.lookUntil ? 'READY' : 'LOOKED_OVER'
}

/** A year that has begun; the delegates look it over for so many working days after the day on which they are told. */
export function announce(
  standing: YearPublication | null,
  { year, workingDays }: { readonly year: number; readonly workingDays: number },
  today: LocalDate,
  calendar: WorkingCalendar,
): LocalDate {
  if (standing !== null) throw new Refusal('performance-announced')
  if (year > yearOf(today)) throw new Refusal('performance-year-outside', { year: yearOf(today) })
  return addWorkingDays(today, workingDays, calendar)
}

/** The delegates first, everybody after; and nothing goes out while somebody waits for an answer about his attendance. */
export function ensureCanPublish(
  standing: YearPublication | null,
  openObjections: number,
  today: LocalDate,
): YearPublication {
  if (standing === null) throw new Refusal('performance-not-announced')
  if (standing.publishAt !== null) throw new Refusal('performance-published')
  if (today <= standing.lookUntil) throw new Refusal('performance-look-first', { until: standing.lookUntil })
  if (openObjections > 0) throw new Refusal('performance-objections-open', { count: openObjections })
  return standing
}

export function ensureStanding(standing: YearPublication | null): YearPublication {
  if (standing === null) throw new Refusal('performance-not-announced')
  return standing
}
