import published from 'chinese-days/dist/chinese-days.json' with { type: 'json' }
import { localDate, yearOf } from '@/lib/domain/deadlines/local-date'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'

export type CalendarYear = { year: number; source: string }

export function calendarRows(): { years: CalendarYear[]; days: CalendarDay[] } {
  const days = [...rows(published.holidays, 'HOLIDAY'), ...rows(published.workdays, 'MAKE_UP_WORKDAY')]
  days.sort((left, right) => (left.day < right.day ? -1 : 1))
  return { years: noticeYears(days).map((year) => ({ year, source: 'chinese-days 1.5.7' })), days }
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
