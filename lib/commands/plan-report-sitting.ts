import { authorize } from '@/lib/domain/access/policy'
import { annualReportPolicy } from '@/lib/domain/annual-report/policy'
import { ensureSittingInReach, planSitting, toldOfReport } from '@/lib/domain/annual-report/record'
import { annualReportSittingSchema } from '@/lib/schemas/annual-report'
import { lockAnnualReport, saveAnnualReportRow } from '@/lib/store/annual-reports'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** The day of the sitting that hears it; twenty and ten days before it the committee has draft and final text [JD 15]. */
export const planReportSitting = command({
  name: 'plan-report-sitting',
  input: annualReportSittingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { reportId, sittingOn }) => {
    const report = await lockAnnualReport(tx, reportId)
    authorize(actor, annualReportPolicy.plan, report)
    ensureSittingInReach(sittingOn, moment.today)
    const planned = planSitting(report, sittingOn)

    await saveAnnualReportRow(tx, planned, {}, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'annual-report.sitting-planned',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...toldOfReport(report), sittingOn },
    })
    return { reportId }
  },
})
