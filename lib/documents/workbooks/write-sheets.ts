import { Readable } from 'node:stream'
import type { ExportTable } from './export-table'
import { surroundingParts } from './workbook-parts'
import { escapeText, sheetName, sheetOf } from './write-workbook'
import { zipped } from './zip-stream'

/** Several tables in one workbook, each on a sheet of its name. The names differ. */
export function writeSheets(tables: readonly ExportTable[]): Readable {
  const names = tables.map(({ name }) => escapeText(sheetName(name)))
  const sheets = tables.map((table, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content: sheetOf(table) }))
  return Readable.from(zipped([...surroundingParts(names), ...sheets]), { objectMode: false })
}
