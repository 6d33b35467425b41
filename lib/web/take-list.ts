import type { Readable } from 'node:stream'
import { writeText } from '@/lib/documents/workbooks/write-text'
import { writeWorkbook } from '@/lib/documents/workbooks/write-workbook'
import { mostOnPaper } from '@/lib/domain/list-formats'
import { wordsFor } from '@/lib/wording/catalogue'
import { type FileAsked, fileAsked, headersOf, writePaper } from './file-asked'
import { given } from './given'
import { type ListExport, type Opened, type Order, openList, rowsOf } from './list-parts'
import { withProgress } from './list-progress'
import { emptyRow, saidOf, saidOnPaper, titleOf } from './taken-words'

/** A list to take away: read like its page, written down in the log, and sent as it is made. */
export function takeList<Filter, Row>(request: Request, list: ListExport<Filter, Row>): Promise<Response> {
  return given(request, async (token) => {
    const pressed = fileAsked(request, list.list)
    const { format } = pressed
    const order = { list, filter: list.filterOf(pressed.asked), format, token }
    const opened = await openList(order)
    const counted = counting(await readyRows(order, opened))
    const body = written(pressed, opened, counted)
    const headers = headersOf('list', format, takenOf(opened))
    return withProgress(request, { body, headers, sent: counted.sent, total: totalOf(opened) })
  })
}

/** What goes on paper is read to its end before a byte of it leaves: it may be too long. */
async function readyRows<Filter, Row>(
  order: Order<Filter, Row>,
  opened: Opened<Row>,
): Promise<AsyncIterable<Row> | Row[]> {
  const rows = rowsOf(order, opened)
  return mostOnPaper[order.format] === undefined ? rows : gathered(rows)
}

function counting<Row>(rows: AsyncIterable<Row> | Row[]) {
  let count = 0
  async function* counted() {
    for await (const row of rows) {
      count += 1
      yield row
    }
  }
  return { rows: counted(), sent: () => count, known: Array.isArray(rows) ? rows.length : null }
}

async function gathered<Row>(rows: AsyncIterable<Row>): Promise<Row[]> {
  const all: Row[] = []
  for await (const row of rows) all.push(row)
  return all
}

const totalOf = <Row>({ first }: Opened<Row>): number | null => (first.next === null ? first.rows.length : first.total)

const takenOf = <Row>({ actor, moment, sheet: { title, conditions } }: Opened<Row>) => ({
  ...{ title, conditions, actor, moment },
})

function written<Row>(
  { format, fonts }: FileAsked,
  opened: Opened<Row>,
  counted: ReturnType<typeof counting<Row>>,
): Readable {
  const { sheet } = opened
  const { headers, widths } = sheet
  const rows = mapped(counted.rows, sheet.rowOf)
  const taken = takenOf(opened)
  const said = () => saidOf(taken, counted.known ?? counted.sent())
  if (format === 'csv') return writeText({ name: '', headers, rows })
  if (format === 'xlsx')
    return writeWorkbook({
      name: sheet.title,
      headers,
      widths,
      rows,
      about: { name: wordsFor('zh-CN').exports.about, said },
    })
  const isEmpty = counted.known === 0 && headers.length > 1
  const tables = [{ headers, widths, rows: isEmpty ? [emptyRow(widths)] : rows }]
  return writePaper({ title: titleOf(taken), said: saidOnPaper(said()), tables }, fonts, opened)
}

async function* mapped<Row, Out>(rows: AsyncIterable<Row>, map: (row: Row) => Out): AsyncGenerator<Out> {
  for await (const row of rows) yield map(row)
}
