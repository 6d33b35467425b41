import type { CalendarDay, WorkingCalendar } from '@/lib/domain/deadlines/working-days'
import { calendarOf } from './calendar'
import { open, type Tx } from './tx'

type Edition = { year: number; days: CalendarDay[] }

/** The calendar of the congress as it was at this version: of each year the newest notice that it had adopted by then. */
export async function readCalendarOf(tx: Tx, version: number): Promise<WorkingCalendar> {
  const editions = await open(tx).$queryRaw<Edition[]>`
    SELECT DISTINCT ON (e.year) e.year, e.days FROM calendar_edition e WHERE e.version <= ${version}
    ORDER BY e.year, e.version DESC, e.id DESC`
  return calendarOf(editions)
}

/** The calendar in force with one notice in the place of its year: what would be counted by if it were adopted. */
export async function readCalendarWith(tx: Tx, editionId: string): Promise<WorkingCalendar> {
  const editions = await open(tx).$queryRaw<Edition[]>`
    SELECT e.year, e.days FROM calendar_edition e JOIN calendar_edition p ON p.id = ${editionId}::uuid
     WHERE e.id = p.id OR (e.state = 'ADOPTED' AND e.year <> p.year)`
  return calendarOf(editions)
}
