import { Readable } from 'node:stream'
import { stringify } from 'csv-stringify'
import { withGuard } from '@/lib/domain/import/formula-guard'
import type { ExportTable } from './export-table'

/** Comma-separated text as office programs expect it: UTF-8 with its mark, every cell quoted, no cell a formula. */
export function writeText({ headers, rows }: ExportTable): Readable {
  async function* lines() {
    yield [...headers]
    for await (const row of rows) yield row.map(withGuard)
  }
  return Readable.from(lines()).pipe(stringify({ bom: true, quoted: true, record_delimiter: '\r\n' }))
}
