import { Refusal } from '@/lib/domain/refusal'
import { addDays, dayOfMonth, type LocalDate, monthOf, weekday, yearOf } from './local-date'

export const calendarDayKinds = ['HOLIDAY', 'MAKE_UP_WORKDAY'] as const
export type CalendarDay = { day: LocalDate; kind: (typeof calendarDayKinds)[number]; name: string }

export type WorkingCalendar = {
  readonly publishedYears: ReadonlySet<number>
  readonly holidays: ReadonlyMap<LocalDate, string>
  readonly makeUpWorkdays: ReadonlyMap<LocalDate, string>
}

export function workingCalendar(publishedYears: Iterable<number>, days: Iterable<CalendarDay>): WorkingCalendar {
  const holidays = new Map<LocalDate, string>()
  const makeUpWorkdays = new Map<LocalDate, string>()
  for (const { day, kind, name } of days) (kind === 'HOLIDAY' ? holidays : makeUpWorkdays).set(day, name)
  return { publishedYears: new Set(publishedYears), holidays, makeUpWorkdays }
}

/** The holiday notice that settles a day. The New Year break reaches back to 29 December and is in the next year's. */
export function noticeYearOf(day: LocalDate): number {
  return monthOf(day) === 12 && dayOfMonth(day) >= 29 ? yearOf(day) + 1 : yearOf(day)
}

export function isPublished(day: LocalDate, calendar: WorkingCalendar): boolean {
  return calendar.publishedYears.has(yearOf(day)) && calendar.publishedYears.has(noticeYearOf(day))
}

/** Whether every notice is out that settles which of the days after `from`, up to and with `to`, are worked. */
export function arePublished(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): boolean {
  const [first, last] = [yearOf(addDays(from, 1)), noticeYearOf(to)]
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place)
  return years.every((year) => calendar.publishedYears.has(year))
}

/** Refuses to guess: for what must not happen on a day of rest. */
export function isWorkingDay(day: LocalDate, calendar: WorkingCalendar): boolean {
  if (!isPublished(day, calendar)) {
    const missing = calendar.publishedYears.has(yearOf(day)) ? noticeYearOf(day) : yearOf(day)
    throw new Refusal('calendar-not-published', { year: missing })
  }
  return works(day, calendar)
}

/** Past the published calendar by the plain week: for counting what is then marked provisional. */
export function works(day: LocalDate, calendar: WorkingCalendar): boolean {
  if (calendar.makeUpWorkdays.has(day)) return true
  return weekday(day) <= 5 && !calendar.holidays.has(day)
}

/** The first working day after this day; on Friday it is not Friday. */
export function nextWorkingDay(day: LocalDate, calendar: WorkingCalendar): LocalDate {
  return addWorkingDays(day, 1, calendar)
}

/** The day counted from is day zero. Whether the last day is settled is asked of `isPublished`. */
export function addWorkingDays(from: LocalDate, count: number, calendar: WorkingCalendar): LocalDate {
  let day = from
  for (let counted = 0; counted < count; ) {
    day = addDays(day, 1)
    if (works(day, calendar)) counted += 1
  }
  return day
}

/** Working days after `from`, up to and with `to`. */
export function workingDaysBetween(from: LocalDate, to: LocalDate, calendar: WorkingCalendar): number {
  let counted = 0
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) if (works(day, calendar)) counted += 1
  return counted
}
