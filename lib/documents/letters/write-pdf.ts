import type { Letter } from '@/lib/domain/letter/letter'
import { letterCodeLength } from '@/lib/domain/letter/letter-code'
import { writtenCode } from '@/lib/domain/written-code'
import { qrPath } from '../qr-path'
import { breakLines } from './break-lines'
import { finishedPdf } from './finished-pdf'
import type { LetterFonts } from './fonts'
import { field, page, qrSide, sizes } from './measures'
import { laid, numberPages } from './pdf-pages'
import { type Pen, penFor } from './pdf-pen'
import { rowsOf } from './pdf-rows'

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
  const bytes = finishedPdf(pen.document)
  const end = laid(pen, rowsOf(letter, pen))
  drawFoot(pen, letter, printing, end)
  numberPages(pen)
  pen.document.end()
  return bytes
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
