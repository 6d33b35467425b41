import { authorize } from '@/lib/domain/access/policy'
import { checkText } from '@/lib/domain/annual-report/check-text'
import { ensureTextSound } from '@/lib/domain/annual-report/ensure-sound'
import { numbersOf } from '@/lib/domain/annual-report/numbers'
import { annualReportPolicy } from '@/lib/domain/annual-report/policy'
import { saveAnnualReport, toldOfReport } from '@/lib/domain/annual-report/record'
import { readYearGround } from '@/lib/queries/year-ground'
import { annualReportSaveSchema } from '@/lib/schemas/annual-report'
import { lockAnnualReport, saveAnnualReportRow } from '@/lib/store/annual-reports'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Words round the numbers, which are those of today; a placeholder that names nothing is refused. */
export const saveAnnualReportText = command({
  name: 'save-annual-report',
  input: annualReportSaveSchema,
  limit: perPerson(300, 'hour'),
  patience: 30,
  run: async ({ tx, actor, moment }, { reportId, version, title, text }) => {
    const report = await lockAnnualReport(tx, reportId)
    authorize(actor, annualReportPolicy.save, report)
    const saved = saveAnnualReport(report, title, version)
    const numbers = numbersOf(await readYearGround({ tx, actor, moment }, report.year))
    ensureTextSound(checkText(text, numbers))

    const counted = { ...saved, untilOn: moment.today }
    await saveAnnualReportRow(tx, counted, { text, numbers }, { moment, personId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'annual-report.saved',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: toldOfReport(saved),
    })
    return { reportId, version: saved.version }
  },
})
