import type { Block } from '@/lib/domain/dossier/item'
import { breakEvenly, breakLines } from '../letters/break-lines'
import { field, page } from '../letters/measures'
import type { Ink, Pen } from '../letters/pdf-pen'

/** A line of a paper; `head` stands again above it where it begins a page, and what is held stays with the line after it. */
export type Row = {
  readonly height: number
  readonly draw: (y: number) => void
  readonly held?: boolean
  readonly head?: Row
}

const size = { title: 18, heading: 13, body: 11, cell: 9.5 } as const
const line = { body: 19, cell: 14 } as const
const padding = 4
/** so that a cell never fills more than a page: it goes on below its own edge */
const mostLines = 30
const indent = 2 * size.body

export const titleRows = (title: string, pen: Pen): Row[] => {
  const ink: Ink = { face: 'title', size: size.title }
  const lines = breakEvenly(title, (sign) => pen.widthOf(sign, ink), field.width)
  return [...lines.map((words) => centred(words, pen, ink, 28)), { height: 8, draw: () => {}, held: true }]
}

export function rowsOfBlock(block: Block, pen: Pen): Row[] {
  if (block.kind === 'heading')
    return [{ ...words(block.text, pen, { face: 'title', size: size.heading }, 30), held: true }]
  if (block.kind === 'text') return block.text.split('\n').flatMap((paragraph) => paragraphRows(paragraph, pen))
  if (block.kind === 'facts') return [...tableRows(block.facts, [3, 11], pen, { face: 'title' }), gap]
  const [header] = tableRows([block.headers], block.widths, pen, { face: 'title' }, { face: 'title' })
  if (!header) return []
  return [
    { ...header, held: true },
    ...tableRows(block.rows, block.widths, pen).map((row) => ({ ...row, head: header })),
    gap,
  ]
}

const gap: Row = { height: 10, draw: () => {} }

function paragraphRows(paragraph: string, pen: Pen): Row[] {
  const ink: Ink = { size: size.body }
  const lines = breakLines(paragraph.trim(), (sign) => pen.widthOf(sign, ink), {
    width: field.width,
    firstIndent: indent,
  })
  return lines.map((words, at) => ({
    height: line.body,
    draw: (y) => pen.write(words, page.left + (at === 0 ? indent : 0), y + size.body + 3, ink),
  }))
}

/** `first` is how the first column is written, where it names the row. */
function tableRows(
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  pen: Pen,
  first: Ink = {},
  others: Ink = {},
): Row[] {
  const whole = widths.reduce((sum, width) => sum + width, 0)
  const columns = widths.map((width) => (width / whole) * field.width)
  const inks = columns.map((_, at): Ink => ({ ...(at === 0 ? first : others), size: size.cell }))
  return rows.flatMap((cells) => {
    const broken = cells.map((cell, at) => cellLines(cell, columns[at] ?? 0, inks[at] ?? {}, pen))
    const height = Math.max(1, ...broken.map(({ length }) => length))
    const parts = Math.ceil(height / mostLines)
    return Array.from({ length: parts }, (_, part) =>
      drawnRow(
        broken.map((lines) => lines.slice(part * mostLines, (part + 1) * mostLines)),
        columns,
        inks,
        pen,
      ),
    )
  })
}

const cellLines = (cell: string, width: number, ink: Ink, pen: Pen): string[] =>
  cell.split('\n').flatMap((part) => {
    const lines = breakLines(part.trim(), (sign) => pen.widthOf(sign, ink), {
      width: width - 2 * padding,
      firstIndent: 0,
    })
    return lines.length === 0 ? [''] : lines
  })

function drawnRow(cells: readonly string[][], columns: readonly number[], inks: readonly Ink[], pen: Pen): Row {
  const height = Math.max(1, ...cells.map(({ length }) => length)) * line.cell + 2 * padding
  return {
    height,
    draw: (y) => {
      let x = page.left
      for (const [at, lines] of cells.entries()) {
        const width = columns[at] ?? 0
        pen.document.rect(x, y, width, height).lineWidth(0.5).strokeColor('#444').stroke()
        for (const [place, text] of lines.entries())
          pen.write(text, x + padding, y + padding + place * line.cell + size.cell + 1, inks[at])
        x += width
      }
    },
  }
}

const words = (text: string, pen: Pen, ink: Ink, height: number): Row => ({
  height,
  draw: (y) => pen.write(text, page.left, y + height - 9, ink),
})

const centred = (text: string, pen: Pen, ink: Ink, height: number): Row => ({
  height,
  held: true,
  draw: (y) => pen.write(text, page.left + (field.width - pen.widthOf(text, ink)) / 2, y + height - 8, ink),
})
