import { authorize } from '@/lib/domain/access/policy'
import { annualReportPolicy } from '@/lib/domain/annual-report/policy'
import { toldOfReport, withdrawAnnualReport } from '@/lib/domain/annual-report/record'
import { annualReportReasonSchema } from '@/lib/schemas/annual-report'
import { lockAnnualReport, saveAnnualReportRow } from '@/lib/store/annual-reports'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** At once nobody outside reads it any more. */
export const withdrawAnnualReportNow = command({
  name: 'withdraw-annual-report',
  input: annualReportReasonSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { reportId, reason }) => {
    const report = await lockAnnualReport(tx, reportId)
    authorize(actor, annualReportPolicy.withdraw, report)
    const withdrawn = withdrawAnnualReport(report, moment.now)

    const decided = { withdrawnById: actor.personId, withdrawReason: reason }
    await saveAnnualReportRow(tx, withdrawn, decided, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'annual-report.withdrawn',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...toldOfReport(report), reason },
    })
    return { reportId }
  },
})
