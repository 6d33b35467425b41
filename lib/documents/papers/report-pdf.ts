import { noteMark } from '@/lib/domain/annual-report/parts'
import { breakLines } from '../letters/break-lines'
import { finishedPdf } from '../letters/finished-pdf'
import type { LetterFonts } from '../letters/fonts'
import { field, lineHeight, page, signWidth, sizes } from '../letters/measures'
import { laid, numberPages } from '../letters/pdf-pages'
import { type Ink, type Pen, penFor } from '../letters/pdf-pen'
import { at, blank, foot, headRows, type Row, right, titleRows } from '../letters/pdf-rows'
import type { ReportPaper, ReportRun } from './report-paper'

type Printing = {
  readonly fonts: LetterFonts
  /** so that the same report gives the same bytes */
  readonly madeAt: Date
}

/** The report as pages; its notes stand at the end, in the order of the words. */
export function writeReportPdf(paper: ReportPaper, { fonts, madeAt }: Printing): Promise<Buffer> {
  const pen = penFor(fonts, { Title: paper.title, Author: paper.issuer, CreationDate: madeAt })
  const bytes = finishedPdf(pen.document)
  laid(pen, textRows(paper, pen))
  pen.document.addPage()
  laid(pen, afterRows(paper, pen))
  numberPages(pen)
  pen.document.end()
  return bytes
}

const heading: Ink = { face: 'title' }
const small: Ink = { size: sizes.small }
const smallest: Ink = { size: 10.5 }

function textRows({ marks, head, title, sections, issuer, date }: ReportPaper, pen: Pen): Row[] {
  const middle = field.width - 4 * signWidth - pen.widthOf(date) / 2
  const signed = Math.max(0, Math.min(middle - pen.widthOf(issuer) / 2, field.width - pen.widthOf(issuer)))
  return [
    right(marks, pen, heading),
    ...headRows(head, null, pen),
    ...titleRows(title, pen),
    ...sections.flatMap(({ heading: text, paragraphs }) => [
      ...rowsOf([{ text }], pen, { ink: heading, held: true }),
      ...paragraphs.flatMap((runs) => rowsOf(runs, pen)),
    ]),
    blank(lineHeight, true),
    at(issuer, signed, pen, true),
    at(date, middle - pen.widthOf(date) / 2, pen, false),
  ]
}

const afterRows = ({ lists, about, notesHeading, notes }: ReportPaper, pen: Pen): Row[] => [
  ...[...lists, about].flatMap(({ heading: text, lines }) => [
    ...rowsOf([{ text }], pen, { ink: heading, held: true }),
    ...lines.flatMap((line) => rowsOf([{ text: line }], pen, { ink: small, height: 22 })),
    blank(14),
  ]),
  ...rowsOf([{ text: notesHeading }], pen, { ink: heading, held: true }),
  ...notes.flatMap(({ place, text }) =>
    rowsOf([{ text: `${noteMark(place)} ${text}` }], pen, { ink: smallest, height: 16, indent: 0 }),
  ),
]

/** A note is one sign among the others while lines are broken, so that it never stands apart from its number. */
const firstNote = 0xe000
const noteSign = (note: number): string => String.fromCodePoint(firstNote + note)
const noteOf = (sign: string): number | null => {
  const point = sign.codePointAt(0) ?? 0
  return point > firstNote && point < 0xf900 ? point - firstNote : null
}
const raised: Ink = { size: 8.5 }

type Looks = { readonly ink?: Ink; readonly held?: boolean; readonly height?: number; readonly indent?: number }

function rowsOf(runs: readonly ReportRun[], pen: Pen, looks: Looks = {}): Row[] {
  const { ink = {}, held = false, height = lineHeight, indent = 2 } = looks
  const size = ink.size ?? sizes.body
  const text = runs
    .map((run) => run.text.replace(/\p{Co}/gu, '') + (run.note === undefined ? '' : noteSign(run.note)))
    .join('')
  const firstIndent = (indent * signWidth * size) / sizes.body
  const measure = (sign: string) => {
    const note = noteOf(sign)
    return note === null ? pen.widthOf(sign, ink) : pen.widthOf(noteMark(note), raised) + 1
  }
  const widthOf = (signs: string) => [...signs].reduce((sum, sign) => sum + measure(sign), 0)
  const isFull = (sign: string) => noteOf(sign) === null && pen.widthOf(sign, ink) > 0.9 * size
  const lines = breakLines(text, measure, { width: field.width, firstIndent })
  return lines.map((line, place) => {
    const from = place === 0 ? firstIndent : 0
    const missing = field.width - from - widthOf(line)
    const full = [...line].filter(isFull).length
    const isLast = place === lines.length - 1
    const stretch = isLast || full === 0 || missing > 3 * signWidth ? 0 : missing / full
    const draw = (y: number) => {
      let x = page.left + from
      for (const piece of line.match(/\p{Co}|\P{Co}+/gu) ?? []) {
        const note = noteOf(piece)
        const base = y + foot(size, height)
        if (note === null) pen.write(piece, x, base, ink, stretch)
        else pen.write(noteMark(note), x + 0.5, base - size * 0.45, raised)
        x += widthOf(piece) + stretch * [...piece].filter(isFull).length
      }
    }
    return { height, draw, held }
  })
}
