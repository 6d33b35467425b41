import { authorize } from '@/lib/domain/access/policy'
import { checkText } from '@/lib/domain/annual-report/check-text'
import { ensureTextSound } from '@/lib/domain/annual-report/ensure-sound'
import { numbersOf } from '@/lib/domain/annual-report/numbers'
import { annualReportPolicy } from '@/lib/domain/annual-report/policy'
import { publicContent } from '@/lib/domain/annual-report/public-content'
import { freezeAnnualReport } from '@/lib/domain/annual-report/record'
import { sealedText } from '@/lib/domain/annual-report/seal'
import { ensureSumsRight } from '@/lib/domain/annual-report/sums'
import { readYearGround } from '@/lib/queries/year-ground'
import { annualReportVersionSchema } from '@/lib/schemas/annual-report'
import { lockAnnualReport, readKept, saveAnnualReportRow } from '@/lib/store/annual-reports'
import { recordEvent } from '@/lib/store/events'
import { hashOfText } from '@/lib/store/hash-of-text'
import { readSteadily } from '@/lib/store/steadily'
import { command, perPerson } from './command'

/** 定稿: the numbers are counted once more, and words, numbers and what they were counted of are one from here on. */
export const freezeAnnualReportNow = command({
  name: 'freeze-annual-report',
  input: annualReportVersionSchema,
  limit: perPerson(60, 'hour'),
  patience: 30,
  run: async ({ tx, actor, moment }, { reportId, version }) => {
    const report = await lockAnnualReport(tx, reportId)
    authorize(actor, annualReportPolicy.freeze, report)
    const { year, kind, topic, title } = report
    const { text } = await readKept(tx, reportId)
    const figures = await readSteadily(tx, () => readYearGround({ tx, actor, moment }, year))
    ensureSumsRight(figures)
    const numbers = numbersOf(figures)
    ensureTextSound(checkText(text, numbers))

    const sealed = { kind, topic, year, title, text, numbers, figures, frozenAt: moment.now.toISOString() }
    const annex = sealedText(sealed)
    const content = publicContent(sealed, hashOfText(annex))
    const hash = hashOfText(content)
    const { personId } = actor
    const frozen = freezeAnnualReport(report, version, { hash, personId, ...moment })
    await saveAnnualReportRow(tx, frozen, { text, numbers, content, annex }, { moment, personId })
    await recordEvent(tx, actor, {
      type: 'annual-report.frozen',
      subjectId: reportId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { year, reportKind: kind, title, hash },
    })
    return { reportId, hash }
  },
})
