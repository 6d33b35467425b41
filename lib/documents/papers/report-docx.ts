import { docxBytes } from '../letters/docx-bytes'
import { type Look, paragraph, paragraphOf, run } from '../letters/docx-paragraph'
import { documentEnds, names } from '../letters/docx-parts'
import { field, sizes } from '../letters/measures'
import { footnotesPart, noteAgain, noteFirst } from './docx-footnotes'
import type { ReportPaper, ReportRun } from './report-paper'

/** The report for a word processor, in the form of official documents; its notes are footnotes of the program. */
export function writeReportDocx(paper: ReportPaper): Promise<Buffer> {
  return docxBytes(paragraphsOf(paper), null, documentEnds, footnotesPart(paper.notes))
}

function paragraphsOf({ marks, head, title, sections, issuer, date, lists, about }: ReportPaper): string[] {
  const titled = { face: names.title, align: 'center' } as const
  const noted = new Set<number>()
  return [
    paragraph(marks, { face: names.heading, align: 'right' }),
    paragraph(head, { ...titled, size: headSize(head), color: 'C00000', line: 45, border: 'bottom' }),
    paragraph('', {}),
    paragraph(title, { ...titled, size: sizes.title, line: 34 }),
    paragraph('', {}),
    ...sections.flatMap(({ heading, paragraphs }) => [
      paragraph(heading, { face: names.heading, first: 2, keep: true }),
      ...paragraphs.map((runs) => paragraphOf(runsOf(runs, noted), { first: 2 })),
    ]),
    paragraph('', { keep: true }),
    paragraph(issuer, { align: 'right', right: 2, keep: true }),
    paragraph(date, { align: 'right', right: 4 }),
    ...[...lists, about].flatMap(({ heading, lines }, place) => [
      paragraph(heading, { face: names.heading, first: 2, keep: true, breaks: place === 0 }),
      ...lines.map((line) => paragraph(line, small)),
    ]),
  ]
}

const small: Look = { size: sizes.small, first: 2, line: 24, align: 'left' }

/** A note stands once at the foot of the page; where its number comes again it is referred to. */
const runsOf = (runs: readonly ReportRun[], noted: Set<number>): string =>
  runs
    .map(({ text, note }) => {
      if (note === undefined) return run(text, {})
      if (noted.has(note)) return run(text, {}) + noteAgain(note)
      noted.add(note)
      return run(text, {}) + noteFirst(note)
    })
    .join('')

const headSize = (head: string): number =>
  Math.max(sizes.title, Math.min(sizes.head, Math.floor(field.width / [...head].length)))
