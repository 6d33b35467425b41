import writeExcelFile, { type Row } from 'write-excel-file/node'
import { withGuard } from '@/lib/domain/import/formula-guard'
import type { ExportTable } from './export-table'

/** Longer texts do not fit a cell of the format. */
const cellLength = 32_767
const widest = 60

/** Every cell is text, so no program computes it; what XML cannot hold is written as office programs do. */
export async function writeWorkbook({ name, headers, rows }: ExportTable): Promise<Buffer> {
  const lines: Row[] = [
    headers.map((header) => ({ value: header, type: String, fontWeight: 'bold' as const, wrap: true })),
  ]
  const widths = headers.map((header) => header.length * 2)
  for await (const row of rows) {
    row.forEach((text, column) => {
      widths[column] = Math.min(widest, Math.max(widths[column] ?? 0, Math.ceil(text.length * 1.6)))
    })
    lines.push(
      row.map((text) =>
        text === '' ? null : { value: escapeText(withGuard(text).slice(0, cellLength)), type: String },
      ),
    )
  }
  const columns = widths.map((width) => ({ width: Math.max(8, width) }))
  return writeExcelFile(lines, { sheet: sheetName(name), columns, stickyRowsCount: 1 }).toBuffer()
}

/** _x000D_ for what XML would lose, _x005F_ for a text that looks like such an escape. */
function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unsafe, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
}

/** Control characters, halves of characters and the two that XML 1.0 leaves out. */
const unsafe = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

const sheetName = (name: string) =>
  name
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim() || 'Sheet1'
