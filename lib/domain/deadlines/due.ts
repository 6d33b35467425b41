import type { Limit } from './limits'
import { addDays, addMonths, daysBetween, earlierOf, type LocalDate } from './local-date'
import { addWorkingDays, arePublished, isPublished, type WorkingCalendar, works } from './working-days'

/** Provisional: the holiday notice that settles the day is not out yet, so it stands as the plain week has it until then. */
export type Due = { day: LocalDate; provisional: boolean }

/** The day of the act is day zero. A last day that is a day of rest moves to the next working day (Civil Code, art. 201-203). */
export function dueOn(limit: Limit, from: LocalDate, calendar: WorkingCalendar): Due {
  return settleFrom(limit, from, nominalDay(limit, from, calendar), calendar)
}

/** The last day as the limit alone has it, before it is looked at whether anybody works on it. */
export function nominalDay(limit: Limit, from: LocalDate, calendar: WorkingCalendar): LocalDate {
  switch (limit.unit) {
    case 'working-day':
      return addWorkingDays(from, limit.count, calendar)
    case 'calendar-day':
      return addDays(from, limit.count)
    case 'month':
      return addMonths(from, limit.count)
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

/** Working days that were counted through a year whose notice is not out may be others yet, though the last of them is settled. */
export function settleFrom(limit: Limit, from: LocalDate, nominal: LocalDate, calendar: WorkingCalendar): Due {
  const { day, provisional } = settle(limit, nominal, calendar)
  const isGuessed = limit.unit === 'working-day' && !arePublished(from, nominal, calendar)
  return { day, provisional: provisional || isGuessed }
}

/** In an unpublished year a last day of months or calendar days keeps its nominal place: only whether it moves is open. */
export function settle(limit: Limit, nominal: LocalDate, calendar: WorkingCalendar): Due {
  if (limit.unit === 'working-day') return settleWorkingDay(nominal, calendar)
  if (limit.whenLastDayRests === 'stays') return { day: nominal, provisional: false }
  let day = nominal
  while (isPublished(day, calendar)) {
    if (works(day, calendar)) return { day, provisional: false }
    day = addDays(day, 1)
  }
  return { day: nominal, provisional: true }
}

function settleWorkingDay(nominal: LocalDate, calendar: WorkingCalendar): Due {
  let day = nominal
  while (!works(day, calendar)) day = addDays(day, 1)
  return { day, provisional: !isPublished(day, calendar) }
}

/** Days past the last day; nothing when done on it or before. Pass today for what is still open. */
export function lateness(due: LocalDate, doneOn: LocalDate): number {
  return Math.max(0, daysBetween(due, doneOn))
}
