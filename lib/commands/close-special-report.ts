import { authorize } from '@/lib/domain/access/policy'
import { reportPolicy } from '@/lib/domain/special-report/policy'
import { closeReport, readersOf } from '@/lib/domain/special-report/special-report'
import { reportCloseSchema } from '@/lib/schemas/special-report'
import { recordEvent } from '@/lib/store/events'
import { lockReport, saveReportRow } from '@/lib/store/special-reports'
import { reportNumber } from '@/lib/wording/report-number'
import { command, perPerson } from './command'

export const closeSpecialReport = command({
  name: 'close-special-report',
  input: reportCloseSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { reportId, words }) => {
    const report = await lockReport(tx, reportId)
    authorize(actor, reportPolicy.close, report)

    const closed = closeReport(report, moment.now)

    await saveReportRow(tx, closed, { closedById: actor.personId, closingWords: words }, moment.today)
    await recordEvent(tx, actor, {
      type: 'special-report.closed',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reportId, paper: reportNumber(report), personIds: readersOf(report) },
    })
    return { reportId }
  },
})
