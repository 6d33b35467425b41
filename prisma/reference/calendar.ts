import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { type LocalDate, localDate, yearOf } from '@/lib/domain/deadlines/local-date'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'

export type CalendarYear = { year: number; source: string; publishedOn: LocalDate | null }

/** Days of the State Council's yearly holiday notices; older ones are left open. */
const noticeDays: Record<number, string> = {
  2020: '2019-11-21',
  2021: '2020-11-25',
  2022: '2021-10-25',
  2023: '2022-12-08',
  2024: '2023-10-25',
  2025: '2024-11-12',
  2026: '2025-11-04',
}

export function calendarRows(): { years: CalendarYear[]; days: CalendarDay[] } {
  const days = [...rows(published.holidays, 'HOLIDAY'), ...rows(published.workdays, 'MAKE_UP_WORKDAY')]
  days.sort((left, right) => (left.day < right.day ? -1 : 1))
  return { years: noticeYears(days).map(calendarYear), days }
}

function rows(table: Record<string, string>, kind: CalendarDay['kind']): CalendarDay[] {
  return Object.entries(table).map(([day, names]) => ({ day: localDate(day), kind, name: chineseName(names) }))
}

/** A stored name reads "New Year's Day,元旦,1": English, Chinese, statutory days. */
function chineseName(names: string): string {
  const name = names.split(',')[1]
  if (!name) throw new Error(`no Chinese name in ${JSON.stringify(names)}`)
  return name
}

/** A notice always names days of October; one at the edge of December belongs to the next year's. */
function noticeYears(days: readonly CalendarDay[]): number[] {
  return [...new Set(days.filter(({ day }) => day.slice(5, 7) === '10').map(({ day }) => yearOf(day)))]
}

function calendarYear(year: number): CalendarYear {
  const noticeDay = noticeDays[year]
  return { year, source: 'chinese-days 1.5.7', publishedOn: noticeDay ? localDate(noticeDay) : null }
}
