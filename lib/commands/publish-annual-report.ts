import { authorize } from '@/lib/domain/access/policy'
import { annualReportPolicy } from '@/lib/domain/annual-report/policy'
import { publishAnnualReport, toldOfReport } from '@/lib/domain/annual-report/record'
import { publishingMoment } from '@/lib/domain/publication/embargo'
import { annualReportPublishSchema } from '@/lib/schemas/annual-report'
import { ensureStandsAlone, lockAnnualReport, saveAnnualReportRow } from '@/lib/store/annual-reports'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** 公开 [DB 51]: at once or from a moment on, as it was frozen. */
export const publishAnnualReportNow = command({
  name: 'publish-annual-report',
  input: annualReportPublishSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { reportId, ...asked }) => {
    const report = await lockAnnualReport(tx, reportId)
    authorize(actor, annualReportPolicy.publish, report)
    const when = publishingMoment(asked, moment, actor.congress.timeZone)
    const published = publishAnnualReport(report, when)
    await ensureStandsAlone(tx, report)

    const decided = { publishedById: actor.personId, withdrawnById: null, withdrawReason: '' }
    await saveAnnualReportRow(tx, published, decided, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'annual-report.published',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...toldOfReport(report), publishOn: when.on, hash: report.hash },
    })
    return { reportId, publishOn: when.on }
  },
})
