import type { Block } from '@/lib/domain/dossier/item'
import { finishedPdf } from '../letters/finished-pdf'
import type { LetterFonts } from '../letters/fonts'
import { field, page } from '../letters/measures'
import { type Pen, penFor } from '../letters/pdf-pen'
import { type Row, rowsOfBlock, titleRows } from './record-rows'

export type RecordPaper = {
  readonly title: string
  readonly author: string
  readonly blocks: readonly Block[]
  readonly at: Date
}
export type Drawn = { readonly bytes: Buffer; readonly pages: number }

/** A paper of the file as pages; the same record gives the same bytes under the same fonts. */
export async function drawRecord({ title, author, blocks, at }: RecordPaper, fonts: LetterFonts): Promise<Drawn> {
  const pen = penFor(fonts, { Title: title, Author: author, CreationDate: at })
  const bytes = finishedPdf(pen.document)
  lay(pen, [...titleRows(title, pen), ...blocks.flatMap((block) => rowsOfBlock(block, pen))])
  const pages = numberPages(pen)
  pen.document.end()
  return { bytes: await bytes, pages }
}

function lay(pen: Pen, rows: readonly Row[]): void {
  let used = 0
  const put = (row: Row) => {
    row.draw(page.top + used)
    used += row.height
  }
  for (const [at, row] of rows.entries()) {
    if (used > 0 && used + heldHeight(rows, at) > field.height) {
      pen.document.addPage()
      used = 0
      if (row.head) put(row.head)
    }
    put(row)
  }
}

/** With everything up to the first line that it may not be parted from. */
function heldHeight(rows: readonly Row[], from: number): number {
  let height = 0
  for (const row of rows.slice(from)) {
    height += row.height
    if (!row.held) break
  }
  return Math.min(height, field.height)
}

function numberPages(pen: Pen): number {
  const { start, count } = pen.document.bufferedPageRange()
  const ink = { size: 9 } as const
  for (let at = start; at < start + count; at++) {
    pen.document.switchToPage(at)
    const text = `${at + 1} / ${count}`
    pen.write(text, page.left + (field.width - pen.widthOf(text, ink)) / 2, page.height - page.bottom + 24, ink)
  }
  return count
}
