import { type ReportPurpose, reportPurposes } from '@/lib/domain/annual-report/legal-days'
import { seesAnnualReports } from '@/lib/domain/annual-report/policy'
import type { HolderKind } from '@/lib/domain/deadlines/deadline'
import type { DeadlineFilter } from '@/lib/schemas/deadline-filter'
import { awaitedReportSteps } from '@/lib/store/awaited-report-steps'
import { Prisma } from '@/prisma/generated/client'
import { madeId } from './keyset'
import type { Reading } from './query'

const purposes: readonly ReportPurpose[] = Object.values(reportPurposes)
/** 代表工委: it writes the report and hands it over. */
const bearer: HolderKind = 'COMMITTEE'

/**
 * The legal days of the reports of a year in the columns of the open lines of suggestions, or nothing where the filter asks for what no report has.
 * They are read off the sitting and the record: a sitting that moves takes them along.
 */
export function reportLines({ actor }: Reading, { purpose, unit, holder, text }: DeadlineFilter): Prisma.Sql | null {
  const isAsked = purpose === undefined || purposes.some((one) => one === purpose)
  if (!seesAnnualReports(actor) || !isAsked || unit || (holder && holder !== bearer)) return null
  const titled = text ? Prisma.sql`strpos(search.folded(r.title), search.folded(${text})) > 0` : Prisma.sql`true`
  return Prisma.sql`(
    SELECT ${madeId(Prisma.sql`r.id::text || v.step`)} AS id, NULL::uuid AS suggestion_id, v.purpose, 1 AS round, ${bearer}::text AS bearer, NULL::uuid AS unit_id,
        r.sitting_on - v.before AS due_on, false AS is_provisional, NULL::date AS paused_since, r.title, NULL::text AS number_text, r.id AS report_id, r.state AS report_state
      FROM ${awaitedReportSteps} WHERE r.congress_id = ${actor.congress.id}::uuid AND ${titled}
       AND ${purpose ? Prisma.sql`v.purpose = ${purpose}` : Prisma.sql`true`})`
}
