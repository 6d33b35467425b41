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
  const entry = (name: string, day: typeof sittingOn, step: string): CalendarEntry => ({
    ...{ id: `${id}:${name}`, day, revision, changedAt, isTentative: false },
    summary: fill(legal.entry, { step, title }),
    description: title,
    address: `${env().NEXTAUTH_URL}/annual-reports/${id}`,
  })
  return [
    ...legalDays(sittingOn).map(({ what, dueOn }) => entry(what, dueOn, legal.days[what])),
    entry('sitting', sittingOn, legal.sitting),
  ]
}
