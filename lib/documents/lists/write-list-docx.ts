import { Readable } from 'node:stream'
import { inHandfuls } from '../in-handfuls'
import { type Look, paragraph } from '../letters/docx-paragraph'
import { documentBegins, listEnds, names, surroundingParts } from '../letters/docx-parts'
import { tableBegins, tableEnds, tableRow, widthsIn } from '../papers/docx-table'
import { zipped } from '../workbooks/zip-stream'
import {
  cellText,
  isNumber,
  type ListPaper,
  listSizes,
  type PaperTable,
  saidText,
  sheetFor,
  widthsOn,
} from './list-paper'

const cellLook: Look = { size: listSizes.cell, line: listSizes.line, align: 'left' }
const numberLook: Look = { ...cellLook, align: 'right' }
const headLook: Look = { ...cellLook, face: names.heading, align: 'center' }
/** A row of longer texts goes on over the page. */
const longText = 300

/** Written row by row as it is read; the head is repeated on every page. */
export const writeListDocx = (paper: ListPaper): Readable =>
  Readable.from(
    zipped([...surroundingParts(null), { name: 'word/document.xml', content: inHandfuls(contentOf(paper)) }]),
    { objectMode: false },
  )

async function* contentOf(paper: ListPaper): AsyncGenerator<string> {
  const { title, tables, dayText } = paper
  const sheet = sheetFor(tables)
  yield documentBegins
  yield paragraph(title, { face: names.title, size: listSizes.title, align: 'center', line: 30, keep: true })
  yield paragraph(saidText(paper), { size: listSizes.said, line: 16, align: 'left', keep: true })
  for (const table of tables) yield* tableOf(table, sheet.width - 2 * sheet.margin, dayText)
  yield listEnds(sheet)
}

async function* tableOf(table: PaperTable, room: number, dayText: ListPaper['dayText']): AsyncGenerator<string> {
  const { heading, note, headers, rows } = table
  const widths = widthsIn(room, widthsOn(room, table.widths))
  if (heading)
    yield paragraph(heading, { face: names.heading, size: listSizes.heading, align: 'left', line: 26, keep: true })
  if (note) yield paragraph(note, { size: listSizes.said, line: 16, align: 'left', keep: true })
  yield tableBegins(widths)
  yield tableRow(headers, widths, () => headLook, { mayBreak: false, isHead: true })
  for await (const row of rows) {
    const mayBreak = row.some((cell) => typeof cell === 'string' && cell.length > longText)
    const lookOf = (at: number) => (isNumber(row[at]) ? numberLook : cellLook)
    const texts = row.map((cell) => cellText(cell, dayText))
    yield tableRow(texts, widths, lookOf, { mayBreak, isHead: false })
  }
  yield tableEnds
}
