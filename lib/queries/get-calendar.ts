import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { calendarPolicy } from '@/lib/domain/calendar/policy'
import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import type { CalendarDay } from '@/lib/domain/deadlines/working-days'
import type { CalendarFilter } from '@/lib/schemas/calendar'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

/** One year as the congress stands to it. */
export type CalendarYearLine = {
  readonly year: number
  /** null: not published, or not taken over yet */
  readonly version: number | null
  readonly source: string | null
  readonly adoptedAt: string | null
  readonly adoptedBy: string | null
  /** a notice that waits for the office */
  readonly proposedId: string | null
  /** open deadlines whose last day is provisional and lies in it */
  readonly provisional: number
}

export type CalendarView = {
  readonly years: readonly CalendarYearLine[]
  readonly shown: { readonly year: number; readonly editionId: string | null; readonly days: readonly CalendarDay[] }
  readonly keeps: boolean
  /** the first year that the congress has no notice of */
  readonly missingYear: number
}

/** 放假安排: the years that deadlines are counted by, and the days of one of them. */
export const getCalendar: Query<CalendarFilter, CalendarView> = async ({ tx, actor, moment }, { year }) => {
  authorize(actor, calendarPolicy.view, null)
  const keeps = isStaff(actor)
  const years = await readYears(tx, moment.today, keeps)
  const current = yearOf(moment.today)
  const asked = years.find((one) => one.year === (year ?? current))?.year ?? current
  const [shown] = await open(tx).$queryRaw<{ editionId: string; days: CalendarDay[] }[]>`
    SELECT e.id AS "editionId", e.days FROM calendar_edition e WHERE e.year = ${asked} AND e.state = 'ADOPTED'`
  const missing = years.filter(({ version }) => version === null).map((one) => one.year)
  return {
    years,
    shown: { year: asked, editionId: keeps ? (shown?.editionId ?? null) : null, days: shown?.days ?? [] },
    keeps,
    missingYear: Math.min(...missing, ...(missing.length > 0 ? [] : [current + 1])),
  }
}

/** From the first year that is known to the next, also where nothing is known of it; what waits is the office's. */
function readYears(tx: Parameters<Query<null, null>>[0]['tx'], today: LocalDate, keeps: boolean) {
  return open(tx).$queryRaw<CalendarYearLine[]>`
    WITH open_ones AS (SELECT extract(year FROM d.due_on)::int AS year, count(*)::int AS provisional FROM deadline d
        WHERE d.done_on IS NULL AND d.void_on IS NULL AND d.is_provisional GROUP BY 1),
      all_years AS (SELECT e.year FROM calendar_edition e WHERE e.state = 'ADOPTED' OR (e.state = 'PROPOSED' AND ${keeps}::boolean)
        UNION SELECT o.year FROM open_ones o UNION SELECT ${yearOf(today)}::int UNION SELECT ${yearOf(today) + 1}::int)
    SELECT y.year, a.version, a.source, a.decided_at::text AS "adoptedAt", p.name AS "adoptedBy",
      CASE WHEN ${keeps}::boolean THEN w.id END AS "proposedId", CASE WHEN ${keeps}::boolean THEN coalesce(o.provisional, 0) ELSE 0 END AS provisional
    FROM all_years y LEFT JOIN calendar_edition a ON a.year = y.year AND a.state = 'ADOPTED' LEFT JOIN person p ON p.id = a.decided_by_id
      LEFT JOIN calendar_edition w ON w.year = y.year AND w.state = 'PROPOSED' LEFT JOIN open_ones o ON o.year = y.year
    ORDER BY y.year DESC`
}
