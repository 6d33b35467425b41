import { parse } from 'csv-parse/sync'
import type { Cell, Table } from '@/lib/domain/import/sheet'
import { CollectedRows } from './collected-rows.ts'
import { readingLimits as limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

type Encoding = NonNullable<Table['encoding']>

const delimiters = [',', '\t', ';'] as const
const lineEnds = ['\r\n', '\n', '\r']
/** How some programs keep leading zeros in a text file: ="088". */
const quotedFormula = /^="([^"]*)"$/

export function readDelimitedText(bytes: Buffer, name: string): Table {
  const { text, encoding } = decodeText(bytes)
  if (text.includes('\0')) throw new Unreadable('text-holds-nul')
  const collected = new CollectedRows()
  recordsOf(text, delimiterOf(text)).forEach((fields, index) => {
    collected.add(index + 1, false, cellsOf(fields))
  })
  if (collected.rows.length === 0) throw new Unreadable('table-empty')
  return { format: 'csv', encoding, sheets: [{ name, hidden: false }], sheet: collected.sheet(name) }
}

function decodeText(bytes: Buffer): { text: string; encoding: Encoding } {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
  const attempts: [string, Encoding][] = wide
    ? [[wide, 'utf-16']]
    : [
        ['utf-8', 'utf-8'],
        ['gb18030', 'gb18030'],
      ]
  for (const [label, encoding] of attempts) {
    try {
      return { text: new TextDecoder(label, { fatal: true }).decode(bytes), encoding }
    } catch {
      // Not this one: a strict decoder stops at the first byte that does not fit.
    }
  }
  throw new Unreadable('text-encoding-unknown')
}

function recordsOf(text: string, delimiter: string, to = limits.rows + 200): string[][] {
  try {
    return parse(text, {
      delimiter,
      to,
      record_delimiter: lineEnds,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: limits.columns * limits.cellLength,
    })
  } catch (cause) {
    const isLong = (cause as { code?: string }).code === 'CSV_MAX_RECORD_SIZE'
    throw isLong ? new Unreadable('cell-too-long', { limit: limits.cellLength }) : new Unreadable('not-a-workbook')
  }
}

/** The one that cuts the first lines into the most columns. */
function delimiterOf(text: string): string {
  const width = (delimiter: string) => {
    const widths = recordsOf(text.slice(0, 60_000), delimiter, 40)
      .map(({ length }) => length)
      .sort((a, b) => b - a)
    return widths[Math.floor(widths.length / 3)] ?? 1
  }
  return [...delimiters].sort((one, other) => width(other) - width(one))[0] ?? ','
}

function cellsOf(fields: readonly string[]): Map<number, Cell> {
  const cells = new Map<number, Cell>()
  fields.forEach((field, column) => {
    const text = quotedFormula.exec(field)?.[1] ?? field
    if (text !== '') cells.set(column, { text })
  })
  return cells
}
