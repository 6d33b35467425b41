import { authorize } from '@/lib/domain/access/policy'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { reportPolicy } from '@/lib/domain/special-report/policy'
import { readersOf, sendReport } from '@/lib/domain/special-report/special-report'
import { reportSendSchema } from '@/lib/schemas/special-report'
import { recordEvent } from '@/lib/store/events'
import { lockReport, nextReportNumber, saveReportRow } from '@/lib/store/special-reports'
import { reportNumber } from '@/lib/wording/report-number'
import { command, perPerson } from './command'

/** From here on it has its number, its words stand, and those whom it is for have it on their desks. */
export const sendSpecialReport = command({
  name: 'send-special-report',
  input: reportSendSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { reportId, version }) => {
    const report = await lockReport(tx, reportId)
    authorize(actor, reportPolicy.send, report)

    const year = yearOf(moment.today)
    const sent = { ...sendReport(report, version, moment.now, moment.today), year }
    const number = await nextReportNumber(tx, report.congressId, year)

    await saveReportRow(tx, sent, { number, sentById: actor.personId })
    await recordEvent(tx, actor, {
      type: 'special-report.sent',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        reportId,
        paper: reportNumber({ year, number }),
        title: report.title,
        names: report.addressees.map(({ name }) => name),
        personIds: readersOf(report),
      },
    })
    return { reportId, number }
  },
})
