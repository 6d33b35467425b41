import type { Readable } from 'node:stream'
import { plainText, type Statement, type TakenCell, type TakenSheet } from '@/lib/documents/workbooks/export-table'
import { writeText } from '@/lib/documents/workbooks/write-text'
import { writeSheets } from '@/lib/documents/workbooks/write-workbook'
import type { Actor } from '@/lib/domain/access/actor'
import { mostOnPaper } from '@/lib/domain/list-formats'
import type { Moment } from '@/lib/domain/moment'
import type { Reading } from '@/lib/queries/query'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { wordsFor } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { chineseNumeral } from '@/lib/wording/formats'
import { type FileAsked, fileAsked, headersOf, writePaper } from './file-asked'
import { given } from './given'
import { downloads, recordTaken } from './list-parts'
import { withProgress } from './list-progress'
import { saidOf, saidOnPaper, titleOf } from './taken-words'
import { instantNow, momentIn } from './this-moment'

type Tables = {
  readonly title: string
  readonly conditions: Statement
  /** what else stands with it */
  readonly said: Statement
  readonly sheets: readonly TakenSheet[]
}

/** Several tables of one page, short enough to be read at once. */
export type TablesExport<Filter> = {
  /** Stands in the log of what left. */
  readonly list: string
  readonly filterOf: (asked: Readonly<Record<string, string>>) => Filter
  /** the query of its page, which asks whether whoever reads may read */
  readonly read: (reading: Reading, filter: Filter, onPaper: boolean) => Promise<Tables>
}

type Opened = Tables & { readonly actor: Actor; readonly moment: Moment; readonly count: number }

const words = wordsFor('zh-CN')

/** A page of tables to take away: one reading, written down in the log before the first byte leaves. */
export function takeTables<Filter>(request: Request, of: TablesExport<Filter>): Promise<Response> {
  return given(request, async (token) => {
    const pressed = fileAsked(request, of.list)
    const { format } = pressed
    const now = instantNow()
    const opened = await transactAs(token, now, async (tx, actor): Promise<Opened> => {
      await ensureReadsWithin(tx, actor.personId, 'download', now, downloads)
      const moment = momentIn(actor.congress.timeZone, now)
      const tables = await of.read({ tx, actor, moment }, of.filterOf(pressed.asked), mostOnPaper[format] !== undefined)
      const count = tables.sheets.reduce((sum, { rows }) => sum + rows.length, 0)
      const { conditions } = tables
      await recordTaken(tx, actor, { list: of.list, format }, now, { rows: count, whole: true, conditions })
      return { ...tables, actor, moment, count }
    })
    const body = written(opened, pressed)
    const headers = headersOf(of.list, format, opened)
    return withProgress(request, { body, headers, sent: () => opened.count, total: opened.count })
  })
}

function written(opened: Opened, { format, fonts }: FileAsked): Readable {
  const { sheets } = opened
  const [list, conditions, ...others] = saidOf(opened, opened.count)
  const said = [list, conditions, ...opened.said, ...others].filter((one) => one !== undefined)
  if (format === 'csv') return writeText(inOneTable(sheets))
  if (format === 'xlsx') return writeSheets(sheets, { name: words.exports.about, said: () => said })
  const tables = sheets.map(({ name, ...sheet }, at) => ({
    ...sheet,
    heading: fill(words.exports.board.heading, { place: chineseNumeral(at + 1), name }),
  }))
  return writePaper({ title: titleOf(opened), said: saidOnPaper(said), tables }, fonts, opened)
}

/** A text has one table: a line for each cell, beside what its table, its row and its column are called. */
function inOneTable(sheets: readonly TakenSheet[]) {
  const { board, between } = words.exports
  const rows = sheets.flatMap(({ name, headers, naming, rows: lines }) =>
    lines.flatMap((line) => {
      const row = line.slice(0, naming).map(plainText).join(between)
      return line.slice(naming).map((cell, at): TakenCell[] => [name, row, headers[naming + at] ?? '', cell])
    }),
  )
  return { name: '', headers: [board.table, board.row, board.column, board.cell], rows }
}
