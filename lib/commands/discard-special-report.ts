import { authorize } from '@/lib/domain/access/policy'
import { reportPolicy } from '@/lib/domain/special-report/policy'
import { discardReport } from '@/lib/domain/special-report/special-report'
import { reportSchema } from '@/lib/schemas/special-report'
import { recordEvent } from '@/lib/store/events'
import { lockReport, saveReportRow } from '@/lib/store/special-reports'
import { command, perPerson } from './command'

export const discardSpecialReport = command({
  name: 'discard-special-report',
  input: reportSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { reportId }) => {
    const report = await lockReport(tx, reportId)
    authorize(actor, reportPolicy.discard, report)

    await saveReportRow(tx, discardReport(report, moment.now), {})
    await recordEvent(tx, actor, {
      type: 'special-report.discarded',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reportId, title: report.title },
    })
    return { reportId }
  },
})
