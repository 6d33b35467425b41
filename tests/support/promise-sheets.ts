import { buffer } from 'node:stream/consumers'
import { previewPromiseSheet } from '@/lib/commands/preview-promise-sheet'
import { fingerprintOf } from '@/lib/documents/workbooks/fingerprint'
import { readTable } from '@/lib/documents/workbooks/read-table'
import { writeWorkbook } from '@/lib/documents/workbooks/write-workbook'
import type { JudgedLine } from '@/lib/domain/commitment/judge-sheet'
import { type SheetColumn, sheetColumns } from '@/lib/domain/commitment/sheet'
import { exportCommitments } from '@/lib/queries/export-commitments'
import { commitmentExportSchema } from '@/lib/schemas/commitment'
import { carryOut } from '@/lib/web/carry-out'
import { wordsFor } from '@/lib/wording/catalogue'
import { promiseTable } from '@/lib/wording/promise-workbook'
import { act, at, hashOf, type Person, see } from './people'

const words = wordsFor('zh-CN')
export type PromiseRow = Record<SheetColumn, string>
export type PromiseSheetRead = { lines: JudgedLine[]; unchanged: number }

/** The rows as the unit finds them in its program. */
export async function takenOut(by: Person, on: string, asked: object = {}): Promise<PromiseRow[]> {
  const rows = await see(by, exportCommitments, commitmentExportSchema.parse(asked), on)
  const { rowOf } = promiseTable(words)
  return rows
    .map(rowOf)
    .map((cells) => Object.fromEntries(sheetColumns.map((column, place) => [column, cells[place] ?? ''])) as PromiseRow)
}

export const asWorkbook = (rows: readonly PromiseRow[], columns: readonly SheetColumn[] = sheetColumns) =>
  buffer(
    writeWorkbook({
      name: '承诺进展表',
      headers: columns.map((column) => words.promiseSheet.columns[column]),
      rows: rows.map((row) => columns.map((column) => row[column])),
    }),
  )

let serial = 0

/** Read and looked at as the upload door does it. */
export async function sentBack(by: Person, bytes: Buffer, on: string): Promise<PromiseSheetRead> {
  const { sheet } = await readTable({ name: '承诺进展表.xlsx', bytes })
  const [key, requestHash] = [`promise-sheet-${++serial}`, fingerprintOf(bytes, sheet.name)]
  const order = { tokenHash: hashOf(by.token), key, command: previewPromiseSheet.name, requestHash, now: at(on) }
  return (await carryOut(previewPromiseSheet, { ...order, input: sheet })) as PromiseSheetRead
}

/** All of it, as the page sends it after the preview. */
export const confirmed = (by: Person, { lines }: PromiseSheetRead, on: string) => {
  const updates = lines.map(({ commitmentId, lastId, typed }) => ({ commitmentId, seenUpdate: lastId, ...typed }))
  return act(by, 'update-commitments', { updates }, on)
}
