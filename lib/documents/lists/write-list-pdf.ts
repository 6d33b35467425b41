import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { breakLines } from '../letters/break-lines'
import type { LetterFonts } from '../letters/fonts'
import { type Ink, type Pen, penFor } from '../letters/pdf-pen'
import {
  cellPadding,
  cellText,
  isNumber,
  type ListPaper,
  listSizes,
  type PaperTable,
  saidText,
  sheetFor,
  widthsOn,
} from './list-paper'

type Printing = { readonly fonts: LetterFonts; readonly author: string; readonly at: Date }

const { title: titleSize, heading: headingSize, said: saidSize, cell: cellSize, line: lineHeight } = listSizes
const headingHeight = 24
const ink = { size: cellSize } as const
const headInk: Ink = { ...ink, face: 'title' }
const saidInk: Ink = { size: saidSize }

/** Written page by page as it is read, so that a slow reader is waited for; the head is repeated and the pages are numbered. */
export const writeListPdf = (paper: ListPaper, printing: Printing): Readable =>
  Readable.from(piecesOf(paper, printing), { objectMode: false })

async function* piecesOf(paper: ListPaper, { fonts, author, at }: Printing): AsyncGenerator<Buffer> {
  const sheet = sheetFor(paper.tables)
  const info = { Title: paper.title, Author: author, CreationDate: at }
  const pen = penFor(fonts, info, { ...sheet, bufferPages: false })
  const place = placeOn(pen, sheet, drawTitle(pen, sheet, paper))
  for (const table of paper.tables) {
    const drawing = tableOn(pen, place, table)
    for await (const row of table.rows) {
      const began = drawing.row(
        row.map((cell) => ({ text: cellText(cell, paper.dayText), free: isNumber(cell) ? 1 : 0 })),
      )
      // Drawing is work of one piece: between two pages others have their turn.
      if (began) await setImmediate()
      yield* drawn(pen)
    }
    drawing.end()
  }
  pen.document.end()
  yield* drawn(pen)
}

/** What pdfkit has finished; it is compressed as it is drawn, so nothing comes later. */
function* drawn({ document }: Pen): Generator<Buffer> {
  for (let piece = document.read(); piece !== null; piece = document.read()) yield piece as Buffer
}

/** The part of the room that is left free before it: none, half or all. */
type Free = 0 | 0.5 | 1
type Text = { readonly text: string; readonly free: Free }
type Laid = { readonly lines: readonly string[]; readonly free: Free }

const heightOf = (cells: readonly Laid[]): number =>
  Math.max(1, ...cells.map(({ lines }) => lines.length)) * lineHeight + 2 * cellPadding

type Sheet = ReturnType<typeof sheetFor>
/** How far the page is drawn, and a new one. */
type Place = ReturnType<typeof placeOn>

function placeOn(pen: Pen, sheet: Sheet, top: number) {
  const { height, margin } = sheet
  const place = {
    sheet,
    top,
    pages: 1,
    room: () => height - margin - place.top,
    begin: () => {
      pen.document.addPage()
      place.pages += 1
      place.top = margin
      drawNumber(pen, sheet, place.pages)
    },
  }
  drawNumber(pen, sheet, 1)
  return place
}

function tableOn(pen: Pen, place: Place, table: PaperTable) {
  const { margin, width, height } = place.sheet
  const columns = columnsOf(widthsOn(width - 2 * margin, table.widths), margin)
  const laid = (cells: readonly Text[], how: Ink): Laid[] =>
    cells.map(({ text, free }, at) => ({ lines: linesOf(pen, text, columns[at]?.room ?? 0, how), free }))
  const head = laid(
    table.headers.map((text) => ({ text, free: 0.5 })),
    headInk,
  )
  const linesOn = (room: number) => Math.floor((room - 2 * cellPadding) / lineHeight)
  const fullRoom = Math.max(1, linesOn(height - 2 * margin - heightOf(head)))
  const draw = (cells: readonly Laid[], how: Ink) => {
    place.top += drawRow(pen, columns, cells, place.top, how)
  }
  const begin = () => {
    place.begin()
    draw(head, headInk)
  }
  drawHeading(pen, place, table, heightOf(head))
  draw(head, headInk)
  /** What does not fit goes to the next page; what fits no page goes over several. Gives whether a page began. */
  const row = (texts: readonly Text[]): boolean => {
    const before = place.pages
    let rest = laid(texts, ink)
    for (let lines = linesIn(rest); lines > linesOn(place.room()); lines = linesIn(rest)) {
      const room = lines > fullRoom ? Math.max(linesOn(place.room()), place.pages > before ? 1 : 0) : 0
      if (room > 0) draw(partOf(rest, 0, room), ink)
      rest = partOf(rest, Math.max(0, room), lines)
      begin()
    }
    draw(rest, ink)
    return place.pages > before
  }
  const end = (): void => {
    place.top += lineHeight
  }
  return { row, end }
}

/** A table that has a heading begins where heading, head and a row have room together. */
function drawHeading(pen: Pen, place: Place, { heading, note }: PaperTable, head: number): void {
  const { width, margin } = place.sheet
  const notes = note ? linesOf(pen, note, width - 2 * margin, saidInk) : []
  const heights = heading ? headingHeight + notes.length * lineHeight : 0
  if (heading && place.room() < heights + head + 2 * (lineHeight + 2 * cellPadding)) place.begin()
  if (!heading) return
  pen.write(heading, margin, place.top + headingSize, { face: 'title', size: headingSize })
  for (const [at, line] of notes.entries())
    pen.write(line, margin, place.top + headingHeight + at * lineHeight + saidSize, saidInk)
  place.top += heights + (notes.length > 0 ? cellPadding : 0)
}

const linesIn = (cells: readonly Laid[]): number => Math.max(1, ...cells.map(({ lines }) => lines.length))
const partOf = (cells: readonly Laid[], from: number, to: number): Laid[] =>
  cells.map((cell) => ({ ...cell, lines: cell.lines.slice(from, to) }))

function drawNumber(pen: Pen, { width, height, margin }: Sheet, page: number): void {
  const text = `\u2014 ${page} \u2014`
  pen.write(text, (width - pen.widthOf(text, ink)) / 2, height - margin / 2, ink)
}

type Placed = { readonly left: number; readonly width: number; readonly room: number }

function columnsOf(widths: readonly number[], from: number): Placed[] {
  let left = from
  return widths.map((width) => {
    const placed = { left, width, room: width - 2 * cellPadding }
    left += width
    return placed
  })
}

const linesOf = (pen: Pen, text: string, width: number, how: Ink): string[] =>
  text
    .split('\n')
    .flatMap((line) => breakLines(line.trim(), (sign) => pen.widthOf(sign, how), { width, firstIndent: 0 }))

/** The row with its rules; gives its height. */
function drawRow(pen: Pen, columns: readonly Placed[], cells: readonly Laid[], top: number, how: Ink): number {
  const height = heightOf(cells)
  for (const [at, { left, width, room }] of columns.entries()) {
    pen.document.rect(left, top, width, height).lineWidth(0.5).strokeColor('#000').stroke()
    const { lines, free } = cells[at] ?? { lines: [], free: 0 }
    for (const [place, line] of lines.entries()) {
      const indent = free === 0 ? 0 : free * (room - pen.widthOf(line, how))
      pen.write(line, left + cellPadding + indent, top + cellPadding + place * lineHeight + cellSize, how)
    }
  }
  return height
}

/** Gives where the table begins. */
function drawTitle(pen: Pen, { margin, width }: Sheet, paper: ListPaper): number {
  const how: Ink = { face: 'title', size: titleSize }
  pen.write(paper.title, (width - pen.widthOf(paper.title, how)) / 2, margin + titleSize, how)
  const lines = linesOf(pen, saidText(paper), width - 2 * margin, saidInk)
  const first = margin + titleSize + 24
  for (const [at, line] of lines.entries()) pen.write(line, margin, first + at * lineHeight, saidInk)
  return first + (lines.length - 1) * lineHeight + 8
}
