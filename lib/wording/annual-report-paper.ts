import type { ReportPaper } from '@/lib/documents/papers/report-paper'
import { type Part, readReport, writtenNumber } from '@/lib/domain/annual-report/parts'
import type {
  ReportGround,
  ReportKind,
  ReportNumbers,
  ReportText,
  SpecialTopic,
} from '@/lib/domain/annual-report/report'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { countedTwice } from '@/lib/domain/figures/sums'
import { wordsFor } from './catalogue'
import { fill } from './fill'
import { chineseNumeral, dayText } from './formats'
import { keyLine, promiseLine } from './report-lists'
import { noteLine } from './report-notes'
import { reportPaperWords as says } from './zh/annual-report-paper'

export type ReportToPrint = {
  readonly kind: ReportKind
  readonly topic: SpecialTopic | null
  readonly title: string
  readonly text: ReportText
  readonly numbers: ReportNumbers
  readonly figures: ReportGround
  /** the full name of the congress */
  readonly congress: string
  /** null of a draft */
  readonly frozenOn: LocalDate | null
  readonly hash: string | null
}

/** What the paper itself needs of it; `whole` is null where only sums are known, as of what is public. */
export type PrintedReport = Omit<ReportToPrint, 'figures'> & {
  readonly figures: Pick<ReportGround, 'year' | 'asOf' | 'keyItems' | 'promiseItems'> & {
    readonly whole: ReportGround['whole'] | null
  }
}

const words = wordsFor('zh-CN')
const day = (on: LocalDate): string => dayText(on, 'zh-CN')

/** Every word of a report on paper. Papers are Chinese, whatever language the screen has. */
export function annualReportPaper(report: PrintedReport): ReportPaper {
  const { title, text, numbers, congress, frozenOn, figures } = report
  const { sections, notes } = readReport(text, numbers)
  const written = sections.filter(({ paragraphs }) => paragraphs.some((parts) => parts.length > 0))
  const issuer = fill(says.issuer, { congress })
  return {
    marks: frozenOn ? '' : says.draft,
    ...{ head: fill(says.head, { congress }), title, issuer },
    sections: written.map(({ section, paragraphs }, place) => ({
      heading: fill(says.heading, { ordinal: chineseNumeral(place + 1), name: says.sections[section] }),
      paragraphs: paragraphs.filter((parts) => parts.length > 0).map((parts) => parts.map(runOf)),
    })),
    date: day(frozenOn ?? figures.asOf),
    lists: listsOf(report),
    about: { heading: says.about, lines: aboutLines(report) },
    notesHeading: says.notes,
    notes: notes.map(({ place, number }) => ({ place, text: noteLine(number, words) })),
  }
}

const runOf = (part: Part) =>
  part.kind === 'text' ? { text: part.text } : { text: writtenNumber(part.number), note: part.note }

function listsOf({ kind, topic, figures: { keyItems, promiseItems } }: PrintedReport): ReportPaper['lists'] {
  const numbered = (lines: readonly string[]) => lines.map((line, place) => `${place + 1}. ${line}`)
  const key = keyItems.length > 0 ? [{ heading: says.key, lines: numbered(keyItems.map(keyLine)) }] : []
  const promises =
    promiseItems.length > 0 ? [{ heading: says.promises, lines: numbered(promiseItems.map(promiseLine)) }] : []
  if (kind !== 'SPECIAL') return []
  return topic === 'COMMITMENTS' ? promises : key
}

/** 数据说明: of which day, which sums count twice, how it is rounded, and the seal to compare with. */
function aboutLines({ figures: { asOf, year, whole }, frozenOn, hash }: PrintedReport): string[] {
  const twice = (whole ? countedTwice(whole) : []).flatMap(
    ({ parts }) => says.twice[parts as keyof typeof says.twice] ?? [],
  )
  return [
    fill(says.asOf, { day: day(asOf), year }),
    whole ? says.source : says.sourceForAll,
    says.rates,
    says.rounding,
    fill(says.laws, words.deadlines.laws),
    ...twice.map((name) => fill(says.countsTwice, { name })),
    frozenOn ? fill(says.frozen, { day: day(frozenOn) }) : says.notFrozen,
    ...(hash ? [fill(says.hash, { hash })] : []),
  ]
}
