import { pipeline, Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { withGuard } from '@/lib/domain/import/formula-guard'
import { type ExportTable, plainText, type TakenCell } from './export-table'

/** Comma-separated text as office programs expect it: UTF-8 with its mark, every cell quoted, no cell a formula. Rows that fail tear it. */
export function writeText({ headers, rows }: ExportTable): Readable {
  async function* lines() {
    yield [...headers]
    for await (const row of rows) yield row.map(written)
  }
  const text = stringify({ bom: true, quoted: true, record_delimiter: '\r\n' })
  return pipeline(Readable.from(lines()), text, () => undefined)
}

const written = (cell: TakenCell): string => (typeof cell === 'string' ? withGuard(cell) : plainText(cell))
