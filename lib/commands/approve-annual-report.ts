import { authorize } from '@/lib/domain/access/policy'
import { annualReportPolicy } from '@/lib/domain/annual-report/policy'
import { approveAnnualReport } from '@/lib/domain/annual-report/record'
import { annualReportVersionSchema } from '@/lib/schemas/annual-report'
import { lockAnnualReport, saveAnnualReportRow } from '@/lib/store/annual-reports'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** 审定: a leader stands for what he has read, beside the office, and never the one who froze it. */
export const approveAnnualReportNow = command({
  name: 'approve-annual-report',
  input: annualReportVersionSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { reportId, version }) => {
    const report = await lockAnnualReport(tx, reportId)
    authorize(actor, annualReportPolicy.approve, report)
    const { personId } = actor
    const approved = approveAnnualReport(report, version, { personId, now: moment.now })

    const decided = { approvedOn: moment.today, approvedById: personId }
    await saveAnnualReportRow(tx, approved, decided, { moment, personId })
    await recordEvent(tx, actor, {
      type: 'annual-report.approved',
      subjectId: reportId,
      at: moment.now,
      role: 'COMMITTEE_LEADER',
      data: { year: report.year, reportKind: report.kind, title: report.title, hash: report.hash, name: actor.name },
    })
    return { reportId }
  },
})
