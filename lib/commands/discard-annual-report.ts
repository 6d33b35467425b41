import { authorize } from '@/lib/domain/access/policy'
import { annualReportPolicy } from '@/lib/domain/annual-report/policy'
import { discardAnnualReport, toldOfReport } from '@/lib/domain/annual-report/record'
import { annualReportSchema } from '@/lib/schemas/annual-report'
import { lockAnnualReport, saveAnnualReportRow } from '@/lib/store/annual-reports'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

export const discardAnnualReportNow = command({
  name: 'discard-annual-report',
  input: annualReportSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { reportId }) => {
    const report = await lockAnnualReport(tx, reportId)
    authorize(actor, annualReportPolicy.discard, report)
    const discarded = discardAnnualReport(report, moment.now)

    await saveAnnualReportRow(tx, discarded, {}, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'annual-report.discarded',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: toldOfReport(report),
    })
    return { reportId }
  },
})
