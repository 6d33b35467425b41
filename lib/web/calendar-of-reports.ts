import type { CalendarEntry } from '@/lib/documents/calendar/feed-text'
import { legalDays } from '@/lib/domain/annual-report/legal-days'
import { env } from '@/lib/env'
import type { ReportSitting } from '@/lib/queries/report-days'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** The sitting itself, and the two days before it by which the committee has draft and final text. */
export function reportDaysInWords(sitting: ReportSitting, { annualReports }: Words): CalendarEntry[] {
  const { id, title, sittingOn, revision, changedAt } = sitting
  const { legal } = annualReports
  const entry = (name: string, day: typeof sittingOn, said: string): CalendarEntry => ({
    ...{ id: `${id}:${name}`, day, revision, changedAt, isTentative: false },
    summary: fill(legal.entry, { step: said, title }),
    description: title,
    address: `${env().NEXTAUTH_URL}/annual-reports/${id}`,
  })
  return [
    ...legalDays(sittingOn).map(({ step, dueOn }) => entry(step, dueOn, legal.days[step])),
    entry('sitting', sittingOn, legal.sitting),
  ]
}
