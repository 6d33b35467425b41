import type { LegalDay, ReportStep } from '@/lib/domain/annual-report/legal-days'
import type { ReportKind } from '@/lib/domain/annual-report/report'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { awaitedReportSteps } from './awaited-report-steps'
import { open, type Tx } from './tx'

export type ReportToHear = {
  readonly id: string
  readonly year: number
  readonly kind: ReportKind
  readonly title: string
  readonly sittingOn: LocalDate
  readonly awaited: readonly ReportStep[]
}

/** Reports that a sitting is still to hear, with what it awaits of each. */
export const readReportsToHear = (tx: Tx, today: LocalDate): Promise<ReportToHear[]> => open(tx).$queryRaw<
  ReportToHear[]
>`
  SELECT r.id, r.year, r.kind, r.title, r.sitting_on::text AS "sittingOn", array_agg(v.step) AS awaited FROM ${awaitedReportSteps}
   WHERE r.sitting_on >= ${today}::date GROUP BY r.id ORDER BY r.id`

type Told = LegalDay & { readonly congressId: string; readonly at: Date }

/** Whether it was not told before: of two workers one tells. */
export async function takeReportDay(tx: Tx, reportId: string, { congressId, step, dueOn, at }: Told): Promise<boolean> {
  const taken = await open(tx).$executeRaw`
    INSERT INTO annual_report_reminder (congress_id, report_id, step, due_on, told_at)
    VALUES (${congressId}::uuid, ${reportId}::uuid, ${step}, ${dueOn}::date, ${at}) ON CONFLICT DO NOTHING`
  return taken > 0
}
