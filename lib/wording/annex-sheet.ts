import type { ExportTable } from '@/lib/documents/workbooks/export-table'

/** Several tables below each other on one sheet, each under its name. */
export function annexSheet(title: string, tables: readonly ExportTable[]): ExportTable {
  return { name: title, headers: [title], widths: [34, 34, 14, 14, 14, 40, 24, 24, 30, 26], rows: below(tables) }
}

async function* below(tables: readonly ExportTable[]) {
  for (const { name, headers, rows } of tables) {
    yield ['']
    yield [name]
    yield headers
    for await (const row of rows) yield row
  }
}
