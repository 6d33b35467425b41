import { Readable } from 'node:stream'
import { withGuard } from '@/lib/domain/import/formula-guard'
import type { ExportTable } from './export-table'
import { sheetBegins, sheetEnds, surroundingParts } from './workbook-parts'
import { zipped } from './zip-stream'

/** Longer texts do not fit a cell of the format. */
const cellLength = 32_767
const usualWidth = 14
const headerStyle = 1

/** Written as it is read: a list of any length costs the memory of a few rows. Every cell is text, so no program computes it. */
export function writeWorkbook(table: ExportTable): Readable {
  const sheet = { name: 'xl/worksheets/sheet1.xml', content: sheetOf(table) }
  return Readable.from(zipped([...surroundingParts([escapeText(sheetName(table.name))]), sheet]), { objectMode: false })
}

export async function* sheetOf({ headers, rows, widths }: ExportTable): AsyncGenerator<string> {
  yield sheetBegins(headers.map((_, at) => widths?.[at] ?? usualWidth))
  yield rowOf(headers, headerStyle)
  for await (const row of rows) yield rowOf(row, 0)
  yield sheetEnds
}

const rowOf = (texts: readonly string[], style: number) =>
  `<row>${texts.map((text) => cellOf(text, style)).join('')}</row>`

function cellOf(text: string, style: number): string {
  if (text === '') return '<c/>'
  const written = escapeText(withGuard(text).slice(0, cellLength))
  return `<c t="inlineStr" s="${style}"><is><t xml:space="preserve">${written}</t></is></c>`
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** _x000D_ for what XML would lose, _x005F_ for a text that looks like such an escape. */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(unsafe, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)
}

/** Control characters, halves of characters and the two that XML 1.0 leaves out. */
const unsafe = /(?![\t\n])[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu

export const sheetName = (name: string) =>
  name
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31)
    .trim() || 'Sheet1'
