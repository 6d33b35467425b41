import { type LocalDate, localDateOf, weekday, yearOf } from '../deadlines/local-date'
import type { CalendarDay } from '../deadlines/working-days'
import { Refusal } from '../refusal'
import type { Workflow } from '../workflow'

export const editionStates = ['PROPOSED', 'ADOPTED', 'REPLACED', 'DISCARDED'] as const
export type EditionState = (typeof editionStates)[number]

/** A notice proposed becomes the calendar of its year when an officer adopts it, until a later one replaces it. */
export const editionWorkflow: Workflow<EditionState, 'adopt' | 'discard' | 'replace'> = {
  PROPOSED: { adopt: ['ADOPTED'], discard: ['DISCARDED'] },
  ADOPTED: { replace: ['REPLACED'] },
  REPLACED: {},
  DISCARDED: {},
}

/** The days that the notice of a year settles: the New Year break reaches back to 29 December. */
export const windowOf = (year: number): { readonly first: LocalDate; readonly last: LocalDate } => ({
  first: localDateOf(year - 1, 12, 29),
  last: localDateOf(year, 12, 28),
})

export function isSettledBy(year: number, day: LocalDate): boolean {
  const { first, last } = windowOf(year)
  return first <= day && day <= last
}

/** From the first year of the rule that moves working days on, and never further ahead than a notice can be. */
export const yearsOfNotices = (today: LocalDate): { readonly first: number; readonly last: number } => ({
  first: 2004,
  last: yearOf(today) + 2,
})

export const isWeekend = (day: LocalDate): boolean => weekday(day) > 5

const mark = (days: readonly CalendarDay[]): string =>
  days
    .map(({ day, kind }) => `${day} ${kind}`)
    .sort()
    .join()

/** The same days of rest and of work; under which name they are kept makes no difference to a deadline. */
export const sameDays = (left: readonly CalendarDay[], right: readonly CalendarDay[]): boolean =>
  mark(left) === mark(right)

export const mostDays = 120

/** What no notice can say is not even proposed, whoever wrote the file. */
export function ensureNotice(year: number, days: readonly CalendarDay[], today: LocalDate): void {
  const { first, last } = yearsOfNotices(today)
  if (year < first || year > last) throw new Refusal('calendar-year-outside', { first, last })
  const seen = new Set<LocalDate>()
  for (const { day, kind } of days) {
    if (!isSettledBy(year, day)) throw new Refusal('calendar-day-outside', { day, year })
    if (seen.has(day)) throw new Refusal('calendar-day-twice', { day })
    if (kind === 'MAKE_UP_WORKDAY' && !isWeekend(day)) throw new Refusal('calendar-make-up-on-weekday', { day })
    seen.add(day)
  }
  if (!days.some(({ kind }) => kind === 'HOLIDAY')) throw new Refusal('calendar-empty', { year })
}
