import type { LegalDay } from '@/lib/domain/annual-report/legal-days'
import type { ReportKind } from '@/lib/domain/annual-report/report'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from './tx'

export type ReportToHear = {
  readonly id: string
  readonly year: number
  readonly kind: ReportKind
  readonly title: string
  readonly sittingOn: LocalDate
}

/** Reports that a sitting is still to hear. */
export const readReportsToHear = (tx: Tx, today: LocalDate): Promise<ReportToHear[]> => open(tx).$queryRaw<
  ReportToHear[]
>`
  SELECT id, year, kind, title, sitting_on::text AS "sittingOn" FROM annual_report
   WHERE state IN ('DRAFT', 'FROZEN', 'APPROVED') AND sitting_on >= ${today}::date ORDER BY id`

type Told = LegalDay & { readonly congressId: string; readonly at: Date }

/** Whether it was not told before: of two workers one tells. */
export async function takeReportDay(tx: Tx, reportId: string, { congressId, step, dueOn, at }: Told): Promise<boolean> {
  const taken = await open(tx).$executeRaw`
    INSERT INTO annual_report_reminder (congress_id, report_id, step, due_on, told_at)
    VALUES (${congressId}::uuid, ${reportId}::uuid, ${step}, ${dueOn}::date, ${at}) ON CONFLICT DO NOTHING`
  return taken > 0
}
