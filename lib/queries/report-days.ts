import { seesAnnualReports } from '@/lib/domain/annual-report/policy'
import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type ReportSitting = {
  readonly id: string
  readonly title: string
  readonly sittingOn: LocalDate
  readonly revision: number
  readonly changedAt: Date
}

const daysBack = 31

/** Sittings that hear a report of the year, for the calendars of the office and the leaders; the legal days follow from them. */
export const reportSittings: Query<null, ReportSitting[]> = async ({ tx, actor, moment }) => {
  if (!seesAnnualReports(actor)) return []
  return open(tx).$queryRaw<ReportSitting[]>`
    SELECT r.id, r.title, r.sitting_on::text AS "sittingOn", planned.revision, planned.at AS "changedAt" FROM annual_report r
      CROSS JOIN LATERAL (SELECT greatest(count(*) - 1, 0)::int AS revision, coalesce(max(e.at), r.written_at) AS at FROM event e
        WHERE e.subject_id = r.id AND e.type = 'annual-report.sitting-planned') planned
     WHERE r.sitting_on >= ${addDays(moment.today, -daysBack)}::date AND r.state NOT IN ('DISCARDED', 'WITHDRAWN') ORDER BY r.sitting_on, r.id LIMIT 50`
}
