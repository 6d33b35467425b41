import { type LegalDay, nearDays } from '@/lib/domain/annual-report/legal-days'
import { toldOfReport } from '@/lib/domain/annual-report/record'
import { isOfficeHour } from '@/lib/domain/deadlines/office-hours'
import { type ReportToHear, readReportsToHear, takeReportDay } from '@/lib/store/annual-report-reminders'
import { readCalendar } from '@/lib/store/calendar'
import { recordSystemEvent } from '@/lib/store/events'
import { readTimeZone } from '@/lib/store/sendings'
import { transactFor } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { momentIn } from '@/lib/web/this-moment'

type Near = LegalDay & { readonly report: ReportToHear }

/** Five days before the committee has to have draft and final text [JD 15] the office is told, each day once. */
export async function remindOfReportsIn(congressId: string, now: Date): Promise<number> {
  const near = await transactFor(congressId, async (tx): Promise<Near[]> => {
    const [timeZone, calendar] = [await readTimeZone(tx), await readCalendar(tx)]
    if (!isOfficeHour(now, timeZone, calendar)) return []
    const { today } = momentIn(timeZone, now)
    return (await readReportsToHear(tx, today)).flatMap((report) =>
      nearDays(report.sittingOn, today, report.awaited).map((day) => ({ report, ...day })),
    )
  })
  let told = 0
  for (const one of near) if (await transactFor(congressId, (tx) => tellOf(tx, congressId, one, now))) told++
  return told
}

async function tellOf(tx: Tx, congressId: string, { report, step, dueOn }: Near, at: Date): Promise<boolean> {
  const { id } = report
  if (!(await takeReportDay(tx, id, { congressId, step, dueOn, at }))) return false
  const data = { ...toldOfReport(report), step, dueOn }
  await recordSystemEvent(tx, congressId, { type: 'annual-report.day-near', subjectId: id, at, data })
  return true
}
