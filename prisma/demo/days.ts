import { addDays, type LocalDate, localDateIn } from '@/lib/domain/deadlines/local-date'
import {
  addWorkingDays,
  isWorkingDay,
  type WorkingCalendar,
  workingCalendar,
} from '@/lib/domain/deadlines/working-days'
import type { Moment } from '@/lib/domain/moment'
import { calendarRows } from '../reference/calendar'

export const timeZone = 'Asia/Shanghai'

const { years, days } = calendarRows()
export const calendar: WorkingCalendar = workingCalendar(
  years.map(({ year }) => year),
  days,
)

/** Offices act on working days only. */
export const workingDaysAfter = (from: LocalDate, count: number): LocalDate => addWorkingDays(from, count, calendar)

export function workingDaysBefore(from: LocalDate, count: number): LocalDate {
  let day = from
  for (let left = count; left > 0; ) {
    day = addDays(day, -1)
    if (isWorkingDay(day, calendar)) left -= 1
  }
  return day
}

/** The wall clock of the district at so many minutes past midnight. */
export function at(day: LocalDate, minutes: number, seconds = 0): Date {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + minutes * 60_000 + seconds * 1000)
}

export const clock = (hour: number, minute: number): number => hour * 60 + minute

export const momentAt = (now: Date): Moment => ({ now, today: localDateIn(timeZone, now) })

/** 3月8日 */
export const spoken = (day: string): string => `${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
