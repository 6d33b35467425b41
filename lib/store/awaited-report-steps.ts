import { daysBefore, reportPurposes, reportSteps } from '@/lib/domain/annual-report/legal-days'
import { Prisma } from '@/prisma/generated/client'

const steps = Prisma.join(
  reportSteps.map((step) => Prisma.sql`(${step}::text, ${reportPurposes[step]}::text, ${daysBefore[step]}::int)`),
)

/**
 * `annual_report r` with each legal day `v` before its sitting that is still awaited: the draft until it was frozen once,
 * the final text until a leader has approved it. A report that went out or was discarded awaits nothing.
 */
export const awaitedReportSteps = Prisma.sql`annual_report r JOIN (VALUES ${steps}) AS v(step, purpose, before) ON r.sitting_on IS NOT NULL
    AND r.state IN ('DRAFT', 'FROZEN') AND (v.step = 'FINAL' OR NOT EXISTS (SELECT FROM event e
      WHERE e.subject_id = r.id AND e.suggestion_id IS NULL AND e.type = 'annual-report.frozen'))`
