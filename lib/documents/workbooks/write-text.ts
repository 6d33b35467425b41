import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { withGuard } from '@/lib/domain/import/formula-guard'
import type { ExportTable, TakenCell } from './export-table'

/** Comma-separated text as office programs expect it: UTF-8 with its mark, every cell quoted, no cell a formula. Rows that fail tear it. */
export function writeText({ headers, rows }: ExportTable): Readable {
  async function* lines() {
    yield [...headers]
    for await (const row of rows) yield row.map(written)
  }
  const text = stringify({ bom: true, quoted: true, record_delimiter: '\r\n' })
  return pipeline(Readable.from(lines()), text, () => undefined)
}

/** A day as 2022-03-01, which programs know for a day. */
function written(cell: TakenCell): string {
  if (typeof cell === 'string') return withGuard(cell)
  if (typeof cell === 'number') return String(cell)
  return 'percent' in cell ? `${cell.percent}%` : cell.day
}
