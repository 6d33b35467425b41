import { authorize } from '@/lib/domain/access/policy'
import { checkText, type TextAdvice } from '@/lib/domain/annual-report/check-text'
import { type Difference, differencesOf } from '@/lib/domain/annual-report/differences'
import type { HandedOver } from '@/lib/domain/annual-report/legal-days'
import { numbersOf } from '@/lib/domain/annual-report/numbers'
import { notePlaces, type ReadReport, readReport } from '@/lib/domain/annual-report/parts'
import { annualReportMovesOpenTo, annualReportPolicy } from '@/lib/domain/annual-report/policy'
import type { AnnualReport } from '@/lib/domain/annual-report/record'
import type { ReportGround, ReportNumbers, ReportText } from '@/lib/domain/annual-report/report'
import { sealedFrom } from '@/lib/domain/annual-report/seal'
import type { AnnualReportMove } from '@/lib/domain/annual-report/workflow'
import { localDateIn } from '@/lib/domain/deadlines/local-date'
import type { EventType } from '@/lib/domain/events'
import { Refusal } from '@/lib/domain/refusal'
import { type Kept, readAnnualReport, readKept } from '@/lib/store/annual-reports'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'
import { readYearGround } from './year-ground'

export type AnnualReportHappening = {
  readonly id: string
  readonly type: EventType
  readonly at: Date
  readonly by: string | null
  readonly data: Record<string, unknown>
}

export type AnnualReportView = {
  readonly report: AnnualReport
  readonly read: ReadReport
  readonly moves: readonly AnnualReportMove[]
  readonly advice: readonly TextAdvice[]
  /** of numbers that stand in the text: then and today */
  readonly differences: readonly Difference[]
  /** how many others are no longer what they were */
  readonly otherDifferences: number
  readonly happenings: readonly AnnualReportHappening[]
  /** why it is back on the desk, or out of the public's sight, as long as it is */
  readonly cameBack: CameBack | null
  readonly handedOver: HandedOver
}

type CameBack = Pick<AnnualReportHappening, 'at' | 'by'> & {
  readonly type: (typeof comesBack)[number]
  readonly reason: string
}

/** The report as it was written or frozen, and beside it what its numbers are today. */
export const getAnnualReport: Query<string, AnnualReportView> = async (reading, reportId) => {
  const { tx, actor } = reading
  const report = await readAnnualReport(tx, reportId)
  authorize(actor, annualReportPolicy.view, report)
  const { text, numbers } = await readKept(tx, reportId)
  const used = notePlaces(text, numbers)
  const all = report.discardedAt ? [] : differencesOf(numbers, numbersOf(await readYearGround(reading, report.year)))
  const happenings = await happeningsOf(reading, reportId)
  const differences = all.filter(({ key, frozen }) => frozen !== null && used.has(key))
  return {
    report,
    read: readReport(text, numbers),
    moves: annualReportMovesOpenTo(actor, report),
    advice: report.state === 'DRAFT' ? checkText(text, numbers).advice : [],
    differences,
    otherDifferences: all.length - differences.length,
    happenings,
    cameBack: cameBackIn(happenings),
    handedOver: handedOverIn(happenings, actor.congress.timeZone),
  }
}

const comesBack = ['annual-report.sent-back', 'annual-report.withdrawn'] as const
const turns: readonly EventType[] = [...comesBack, 'annual-report.frozen', 'annual-report.published']

function cameBackIn(happenings: readonly AnnualReportHappening[]): CameBack | null {
  const last = happenings.findLast(({ type }) => turns.includes(type))
  const type = comesBack.find((one) => one === last?.type)
  return last && type ? { type, at: last.at, by: last.by, reason: String(last.data.reason ?? '') } : null
}

/** The first freezing and the approval; one that was sent back went round all the same. */
function handedOverIn(happenings: readonly AnnualReportHappening[], timeZone: string): HandedOver {
  const dayOf = (wanted: EventType) => {
    const found = happenings.find(({ type }) => type === wanted)
    return found ? localDateIn(timeZone, found.at) : null
  }
  return { DRAFT: dayOf('annual-report.frozen'), FINAL: dayOf('annual-report.approved') }
}

/** Savings of the draft and downloads are nobody's history. */
const happeningsOf = ({ tx }: Reading, reportId: string): Promise<AnnualReportHappening[]> =>
  open(tx).$queryRaw<AnnualReportHappening[]>`
    SELECT e.id, e.type, e.at, e.actor_name AS by, e.data FROM event e
     WHERE e.subject_id = ${reportId}::uuid AND e.suggestion_id IS NULL AND e.type NOT IN ('annual-report.saved', 'annual-report.taken')
     ORDER BY e.sequence`

export type AnnualReportToEdit = Pick<AnnualReport, 'id' | 'title' | 'version' | 'year' | 'kind'> & {
  readonly text: ReportText
  /** as they are today */
  readonly numbers: ReportNumbers
}

export const getAnnualReportToEdit: Query<string, AnnualReportToEdit> = async (reading, reportId) => {
  const report = await readAnnualReport(reading.tx, reportId)
  authorize(reading.actor, annualReportPolicy.save, report)
  if (report.state !== 'DRAFT') throw new Refusal('not-found')
  const { text } = await readKept(reading.tx, reportId)
  const { id, title, version, year, kind } = report
  return { id, title, version, year, kind, text, numbers: numbersOf(await readYearGround(reading, report.year)) }
}

export type AnnualReportOnPaper = {
  readonly report: AnnualReport
  readonly text: ReportText
  readonly numbers: ReportNumbers
  readonly figures: ReportGround
}

/** For a file: a frozen one is what it was frozen as, a draft is counted as of today. */
export const getAnnualReportOnPaper: Query<string, AnnualReportOnPaper> = async (reading, reportId) => {
  const report = await readAnnualReport(reading.tx, reportId)
  authorize(reading.actor, annualReportPolicy.view, report)
  const kept = await readKept(reading.tx, reportId)
  return { report, text: kept.text, ...(await groundOf(reading, report, kept)) }
}

async function groundOf(reading: Reading, { year }: AnnualReport, { annex, numbers }: Kept) {
  if (annex !== null) return { numbers, figures: sealedFrom(annex).figures }
  const figures = await readYearGround(reading, year)
  return { numbers: numbersOf(figures), figures }
}
