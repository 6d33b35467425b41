import type { Letter } from '@/lib/domain/letter/letter'
import { letterCodeLength } from '@/lib/domain/letter/letter-code'
import { writtenCode } from '@/lib/domain/written-code'
import { qrPath } from '../qr-path'
import { breakLines } from './break-lines'
import type { LetterFonts } from './fonts'
import { field, lineHeight, page, qrSide, sizes } from './measures'
import { type Pen, penFor } from './pdf-pen'
import { type Row, rowsOf } from './pdf-rows'

export type Printing = {
  /** where the letter can be verified */
  readonly address: string
  /** what stands beside the code */
  readonly hint: string
  readonly fonts: LetterFonts
  /** of the signing, so that the same letter gives the same bytes */
  readonly signedAt: Date
}

/** The letter as pages; what is drawn below the last lines is where it can be verified and who has a copy. */
export function writeLetterPdf(letter: Letter, printing: Printing): Promise<Buffer> {
  const info = {
    Title: letter.title,
    Author: letter.unit,
    Subject: letter.documentNumber,
    CreationDate: printing.signedAt,
  }
  const pen = penFor(printing.fonts, info)
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  const pieces: Buffer[] = []
  pen.document.on('data', (piece: Buffer) => pieces.push(piece))
  pen.document.on('end', () => resolve(Buffer.concat(pieces)))
  pen.document.on('error', reject)
  const end = laid(pen, rowsOf(letter, pen))
  drawFoot(pen, letter, printing, end)
  numberPages(pen)
  pen.document.end()
  return promise
}

/** Page after page; what is held together goes to the next page together, with the two lines before it. Gives the height that is used. */
function laid(pen: Pen, rows: readonly Row[]): number {
  let used = 0
  for (let from = 0; from < rows.length; ) {
    const group = groupFrom(rows, from)
    const height = group.reduce((sum, row) => sum + row.height, 0)
    if (used > 0 && used + height > field.height) {
      pen.document.addPage()
      used = 0
    }
    for (const row of group) {
      row.draw(page.top + used)
      used += row.height
    }
    from += group.length
  }
  return used
}

const together = 2

function groupFrom(rows: readonly Row[], from: number): Row[] {
  const isHeld = (place: number) => rows[place]?.held === true
  const ahead = rows.slice(from, from + together).findIndex((_, place) => isHeld(from + place))
  const group = ahead > 0 ? rows.slice(from, from + ahead) : []
  let place = from + group.length
  while (isHeld(place)) group.push(rows[place++] as Row)
  const last = rows[place]
  return last ? [...group, last] : group
}

/** Copies between two rules at the foot of the last page, and above them the code to verify by. */
function drawFoot(pen: Pen, { copies, code }: Letter, { address, hint }: Printing, used: number): void {
  const small = { size: sizes.small } as const
  const width = field.width - 2 * sizes.small
  const measure = (sign: string) => pen.widthOf(sign, small)
  const lines = copies ? breakLines(copies, measure, { width, firstIndent: 0 }) : []
  const height = qrSide + 8 + lines.length * 22 + 8
  if (used + height > field.height) pen.document.addPage()
  const top = page.top + field.height - height
  drawCode(pen, address, top)
  pen.write(hint, page.left + qrSide + 10, top + qrSide - 22, { size: sizes.code })
  pen.write(code.length === letterCodeLength ? writtenCode(code) : code, page.left + qrSide + 10, top + qrSide - 8, {
    size: sizes.code,
  })
  const rule = (y: number) =>
    pen.document
      .moveTo(page.left, y)
      .lineTo(page.left + field.width, y)
      .lineWidth(0.8)
      .strokeColor('#000')
      .stroke()
  if (lines.length === 0) return
  rule(top + qrSide + 8)
  for (const [at, line] of lines.entries())
    pen.write(line, page.left + sizes.small, top + qrSide + 8 + at * 22 + 16, small)
  rule(top + qrSide + 8 + lines.length * 22)
}

function drawCode(pen: Pen, address: string, top: number): void {
  const { size, path } = qrPath(address)
  pen.document
    .save()
    .translate(page.left, top)
    .scale(qrSide / size)
    .path(path)
    .fill('#000')
    .restore()
}

/** — 1 —, to the right on odd pages and to the left on even ones. */
function numberPages(pen: Pen): void {
  const { start, count } = pen.document.bufferedPageRange()
  for (let at = start; at < start + count; at++) {
    pen.document.switchToPage(at)
    const text = `\u2014 ${at + 1} \u2014`
    const ink = { size: sizes.small } as const
    const x = at % 2 === 0 ? page.left + field.width - sizes.small - pen.widthOf(text, ink) : page.left + sizes.small
    pen.write(text, x, page.height - page.bottom + lineHeight, ink)
  }
}
