import { authorize } from '@/lib/domain/access/policy'
import { composeReport } from '@/lib/domain/annual-report/compose'
import { numbersOf } from '@/lib/domain/annual-report/numbers'
import { annualReportPolicy } from '@/lib/domain/annual-report/policy'
import { ensureYearBegun, toldOfReport } from '@/lib/domain/annual-report/record'
import { readYearGround } from '@/lib/queries/year-ground'
import { annualReportWriteSchema } from '@/lib/schemas/annual-report'
import { addAnnualReport } from '@/lib/store/annual-reports'
import { recordEvent } from '@/lib/store/events'
import { reportTitle } from '@/lib/wording/annual-report-text'
import { reportOutline } from '@/lib/wording/report-outlines'
import { command, perPerson } from './command'

/** 拟稿: the text as the figures of today say it, for the office to go over. */
export const writeAnnualReport = command({
  name: 'write-annual-report',
  input: annualReportWriteSchema,
  limit: perPerson(30, 'hour'),
  patience: 30,
  run: async ({ tx, actor, moment }, { year, kind, topic: typed }) => {
    const { congress, personId } = actor
    authorize(actor, annualReportPolicy.write, { congressId: congress.id })
    ensureYearBegun(year, moment.today)
    const topic = typed === '' ? null : typed
    const numbers = numbersOf(await readYearGround({ tx, actor, moment }, year))
    const title = reportTitle({ congress: congress.shortName, year, kind, topic })
    const text = composeReport(reportOutline(kind, topic, { congress: congress.shortName, year }), numbers)

    const report = { congressId: congress.id, year, kind, topic, title, text, numbers }
    const reportId = await addAnnualReport(tx, report, { moment, personId })
    await recordEvent(tx, actor, {
      type: 'annual-report.written',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: toldOfReport(report),
    })
    return { reportId }
  },
})
