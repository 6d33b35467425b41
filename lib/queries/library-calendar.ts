import type { CalendarDay, WorkingCalendar } from '@/lib/domain/deadlines/working-days'
import { calendarOf } from '@/lib/store/calendar'
import { open, type Tx } from '@/lib/store/tx'

/** The notices that came with the software, for whoever asks without a congress. */
export async function libraryCalendar(tx: Tx): Promise<WorkingCalendar> {
  const editions = await open(tx).$queryRaw<{ year: number; days: CalendarDay[] }[]>`
    SELECT y.year, coalesce(json_agg(json_build_object('day', d.day, 'kind', d.kind, 'name', d.name)) FILTER (WHERE d.day IS NOT NULL), '[]') AS days
    FROM calendar_year y LEFT JOIN calendar_day d ON extract(year FROM d.day) = y.year GROUP BY y.year`
  return calendarOf(editions)
}
