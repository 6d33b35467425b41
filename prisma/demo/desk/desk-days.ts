import { addDays, addMonths, type LocalDate, weekday } from '@/lib/domain/deadlines/local-date'
import { isPublished, isWorkingDay } from '@/lib/domain/deadlines/working-days'
import { calendar } from '../days'

/** Where the year's notice is not published yet, Monday to Friday have to do for a demonstration. */
const isOfficeDay = (day: LocalDate) => (isPublished(day, calendar) ? isWorkingDay(day, calendar) : weekday(day) <= 5)

/** The office day so many days before today, or the last one before that. */
export function officeDay(today: LocalDate, daysAgo: number): LocalDate {
  let day = addDays(today, -daysAgo)
  while (!isOfficeDay(day)) day = addDays(day, -1)
  return day
}

/** Assigned so that three months are over in so many days. */
export const assignedForDue = (today: LocalDate, daysAhead: number): LocalDate =>
  addMonths(addDays(today, daysAhead), -3)
