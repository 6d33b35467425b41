import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { workingCalendar } from '@/lib/domain/deadlines/working-days'
import { calendarRows } from '@/prisma/reference/calendar'

const { years, days } = calendarRows()

/** The real calendar of 2004 to 2026, as stored. */
export const published = workingCalendar(
  years.map(({ year }) => year),
  days,
)

export const on = (day: string): LocalDate => localDate(day)
