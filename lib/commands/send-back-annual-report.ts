import { authorize } from '@/lib/domain/access/policy'
import { annualReportPolicy } from '@/lib/domain/annual-report/policy'
import { sendBackAnnualReport, toldOfReport } from '@/lib/domain/annual-report/record'
import { annualReportReasonSchema } from '@/lib/schemas/annual-report'
import { lockAnnualReport, saveAnnualReportRow } from '@/lib/store/annual-reports'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** 退回修改: a draft again; that it was frozen once, and as what, stays in the log. */
export const sendBackAnnualReportNow = command({
  name: 'send-back-annual-report',
  input: annualReportReasonSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { reportId, reason }) => {
    const report = await lockAnnualReport(tx, reportId)
    authorize(actor, annualReportPolicy.sendBack, report)
    const back = sendBackAnnualReport(report)

    const opened = { content: null, annex: null }
    await saveAnnualReportRow(tx, back, opened, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'annual-report.sent-back',
      subjectId: reportId,
      at: moment.now,
      role: 'COMMITTEE_LEADER',
      data: { ...toldOfReport(report), hash: report.hash, reason },
    })
    return { reportId }
  },
})
