import { Readable } from 'node:stream'
import { daysBetween, localDate } from '@/lib/domain/deadlines/local-date'
import { withGuard } from '@/lib/domain/import/formula-guard'
import { inHandfuls } from '../in-handfuls'
import type { ExportTable, Statement, TakenCell } from './export-table'
import { looks, sheetBegins, sheetEnds, surroundingParts } from './workbook-parts'
import { zipped } from './zip-stream'

/** Longer texts do not fit a cell of the format. */
const cellLength = 32_767
const usualWidth = 14
/** The calendar of the format is right from this day on, which it counts as the 61st. */
const firstDay = localDate('1900-03-01')
const firstNumber = 61

/** Written as it is read: a list of any length costs the memory of a few rows. No cell is computed by a program. */
export const writeWorkbook = (table: ExportTable): Readable => writeSheets([table], table.about)

/** Several tables in one workbook, each on a sheet of its name, and last what they are. */
export function writeSheets(tables: readonly ExportTable[], about?: ExportTable['about']): Readable {
  const look = about ? looks.wrapped : looks.text
  const names = [...tables.map(({ name }) => name), ...(about ? [about.name] : [])]
  const sheets = [
    ...tables.map((table) => inHandfuls(sheetOf(table, look))),
    ...(about ? [inHandfuls(aboutOf(about.said))] : []),
  ].map((content, at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, content }))
  return Readable.from(zipped([...surroundingParts(sheetNames(names).map(escapeText)), ...sheets]), {
    objectMode: false,
  })
}

async function* sheetOf({ headers, rows, widths }: ExportTable, look: number): AsyncGenerator<string> {
  yield sheetBegins(headers.map((_, at) => widths?.[at] ?? usualWidth))
  yield rowOf(headers, looks.header)
  for await (const row of rows) yield rowOf(row, look)
  yield sheetEnds
}

async function* aboutOf(said: () => Statement): AsyncGenerator<string> {
  yield sheetBegins([16, 80])
  for (const [name, text] of said()) yield `<row>${cellOf(name, looks.header)}${cellOf(text, looks.wrapped)}</row>`
  yield sheetEnds
}

const rowOf = (cells: readonly TakenCell[], look: number) =>
  `<row>${cells.map((cell) => cellOf(cell, look)).join('')}</row>`

function cellOf(cell: TakenCell, look: number): string {
  if (typeof cell === 'number') return `<c s="${looks.number}"><v>${cell}</v></c>`
  if (typeof cell === 'string') return textCell(cell, look)
  if ('percent' in cell) return `<c s="${looks.percent}"><v>${shiftedByTwo(cell.percent)}</v></c>`
  if (cell.day < firstDay) return textCell(cell.day, look)
  return `<c s="${looks.day}"><v>${firstNumber + daysBetween(firstDay, cell.day)}</v></c>`
}

/** 96.4 as 0.964, in its digits: a rate is not computed anew. */
const shiftedByTwo = (percent: string): string => {
  const [whole = '0', tenths = '0'] = percent.split('.')
  const digits = whole.padStart(3, '0')
  return `${digits.slice(0, -2)}.${digits.slice(-2)}${tenths}`
}

function textCell(text: string, look: number): string {
  if (text === '') return '<c/>'
  const written = escapeText(withGuard(text).slice(0, cellLength))
  return `<c t="inlineStr" s="${look}"><is><t xml:space="preserve">${written}</t></is></c>`
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

const nameLength = 31

/** As the format allows them, and no two alike. */
function sheetNames(names: readonly string[]): string[] {
  const given = new Set<string>()
  return names.map((name) => {
    const plain = name.replace(/[[\]:*?/\\']/g, ' ').trim() || 'Sheet1'
    const named = (number: number): string => {
      const behind = number === 1 ? '' : ` ${number}`
      const made = plain.slice(0, nameLength - behind.length).trim() + behind
      return given.has(made.toLowerCase()) ? named(number + 1) : made
    }
    const made = named(1)
    given.add(made.toLowerCase())
    return made
  })
}
