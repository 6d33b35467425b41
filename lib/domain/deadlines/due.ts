import type { Limit } from './limits'
import { addDays, addMonths, daysBetween, earlierOf, type LocalDate } from './local-date'
import { addWorkingDays, isPublished, isWorkingDay, type WorkingCalendar } from './working-days'

/** Provisional: the holiday notice that settles the last day is not out yet, so the nominal day stands until it is. */
export type Due = { day: LocalDate; provisional: boolean }

/** The day of the act is day zero. A last day that is a day of rest moves to the next working day (Civil Code, art. 201-203). */
export function dueOn(limit: Limit, from: LocalDate, calendar: WorkingCalendar): Due {
  switch (limit.unit) {
    case 'working-day':
      return { day: addWorkingDays(from, limit.count, calendar), provisional: false }
    case 'calendar-day':
      return settle(limit, addDays(from, limit.count), calendar)
    case 'month':
      return settle(limit, addMonths(from, limit.count), calendar)
  }
}

/** An extension runs to the day agreed, never past the longest limit, counted from assignment and not from consent. */
export function extendedDueOn(
  longest: Limit,
  assignedOn: LocalDate,
  agreedUntil: LocalDate,
  calendar: WorkingCalendar,
): Due {
  const cap = dueOn(longest, assignedOn, calendar)
  const agreed = settle(longest, agreedUntil, calendar)
  return earlierOf(cap.day, agreed.day) === cap.day ? cap : agreed
}

function settle(limit: Limit, nominal: LocalDate, calendar: WorkingCalendar): Due {
  if (limit.whenLastDayRests === 'stays') return { day: nominal, provisional: false }
  let day = nominal
  while (isPublished(day, calendar)) {
    if (isWorkingDay(day, calendar)) return { day, provisional: false }
    day = addDays(day, 1)
  }
  return { day: nominal, provisional: true }
}

/** Days past the last day; nothing when done on it or before. Pass today for what is still open. */
export function lateness(due: LocalDate, doneOn: LocalDate): number {
  return Math.max(0, daysBetween(due, doneOn))
}
