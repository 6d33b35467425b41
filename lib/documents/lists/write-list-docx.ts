import { Readable } from 'node:stream'
import { inHandfuls } from '../in-handfuls'
import { type Look, paragraph } from '../letters/docx-paragraph'
import { documentBegins, listEnds, names, surroundingParts } from '../letters/docx-parts'
import { tableBegins, tableEnds, tableRow, widthsIn } from '../papers/docx-table'
import { zipped } from '../workbooks/zip-stream'
import { cellText, type ListPaper, listSizes, saidText, sheetFor, widthsOn } from './list-paper'

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
  const { title, headers, rows, dayText } = paper
  const sheet = sheetFor(paper.widths)
  const room = sheet.width - 2 * sheet.margin
  const widths = widthsIn(room, widthsOn(room, paper.widths))
  yield documentBegins
  yield paragraph(title, { face: names.title, size: listSizes.title, align: 'center', line: 30, keep: true })
  yield paragraph(saidText(paper), { size: listSizes.said, line: 16, align: 'left', keep: true })
  yield tableBegins(widths)
  yield tableRow(headers, widths, () => headLook, { mayBreak: false, isHead: true })
  for await (const row of rows) {
    const mayBreak = row.some((cell) => typeof cell === 'string' && cell.length > longText)
    const lookOf = (at: number) => (typeof row[at] === 'number' ? numberLook : cellLook)
    const texts = row.map((cell) => cellText(cell, dayText))
    yield tableRow(texts, widths, lookOf, { mayBreak, isHead: false })
  }
  yield tableEnds
  yield listEnds(sheet)
}
