import { daysInMonth, type LocalDate, localDateOf, weekday } from '@/lib/domain/deadlines/local-date'
import type { DueDay } from './days'

export type CalendarDay = { readonly day: LocalDate; readonly count: number; readonly works: boolean }
export type CalendarMonth = {
  readonly month: string
  /** empty places before the first day, Monday first */
  readonly before: number
  readonly days: readonly CalendarDay[]
}

/** The months in which something falls due, day by day; those without anything are left out. */
export function dueCalendar(dueDays: readonly DueDay[], works: (day: LocalDate) => boolean): CalendarMonth[] {
  const counts = new Map(dueDays.map(({ day, count }) => [day, count]))
  return [...new Set(dueDays.map(({ day }) => day.slice(0, 7)))].map((month) => {
    const [year, number] = month.split('-').map(Number) as [number, number]
    const days = Array.from({ length: daysInMonth(year, number) }, (_, index) => {
      const day = localDateOf(year, number, index + 1)
      return { day, count: counts.get(day) ?? 0, works: works(day) }
    })
    return { month, before: weekday(localDateOf(year, number, 1)) - 1, days }
  })
}
