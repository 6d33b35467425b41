import { oneLine } from './clean-text'
import { contentOf } from './column-content'
import { findHeader, type HeaderColumn } from './find-header'
import { type SessionHint, sessionOf } from './read-session'
import { type Column, settleColumns } from './settle-columns'
import type { Row, Sheet } from './sheet'
import { spreadMerges } from './spread-merges'
import type { Field } from './vocabulary/columns'

export type Understanding = {
  /** The lines above the header. */
  titles: readonly string[]
  hint: SessionHint
  /** Row numbers of the header as the office counts them; null where the list has none. */
  header: { first: number; last: number } | null
  columns: readonly Column[]
}

/** Field or nothing, by column: what a person says against what we understood. */
export type Corrections = Readonly<Record<number, Field | null>>

export function understandTable(sheet: Sheet, fileName = ''): Understanding {
  const header = findHeader(sheet)
  const data = spreadMerges(sheet, 'down').slice(header ? header.last + 1 : 0)
  const found = header?.columns ?? unnamedColumns(data)
  const titles = titlesOf(sheet.rows.slice(0, header?.first ?? 0))
  const rowAt = (position: number) => sheet.rows[position]?.number ?? 0
  return {
    titles,
    hint: sessionOf([...titles, sheet.name, fileName]),
    header: header && { first: rowAt(header.first), last: rowAt(header.last) },
    columns: settleColumns(widened(found, data), (index) => contentOf(data, index)),
  }
}

/** What the list as a whole does not tell; each has a way on. */
export const fieldsToMiss = ['number', 'lead', 'leadUnit', 'assignedOn'] as const
export type MissedField = (typeof fieldsToMiss)[number]

export function missedFields({ columns }: Understanding): MissedField[] {
  return fieldsToMiss.filter((field) => !columns.some((column) => column.field === field))
}

export function corrected(understanding: Understanding, corrections: Corrections): Understanding {
  const columns = understanding.columns.map((column): Column => {
    const field = corrections[column.index]
    if (field === undefined) return column
    return { index: column.index, header: column.header, field, confidence: field ? 'chosen' : 'none' }
  })
  return { ...understanding, columns }
}

function titlesOf(rows: readonly Row[]): string[] {
  const texts = rows.flatMap(({ cells }) => cells.map((cell) => oneLine(cell?.text ?? '')))
  return [...new Set(texts.filter((text) => text !== ''))].slice(0, 20)
}

const unnamed = (index: number): HeaderColumn => ({ index, header: '', recognition: null })

const widthOf = (rows: readonly Row[]) => rows.reduce((width, { cells }) => Math.max(width, cells.length), 0)

const unnamedColumns = (rows: readonly Row[]) => Array.from({ length: widthOf(rows) }, (_, index) => unnamed(index))

/** Cells to the right of the last header belong to columns too, or they would be lost. */
function widened(found: readonly HeaderColumn[], data: readonly Row[]): HeaderColumn[] {
  return Array.from({ length: Math.max(found.length, widthOf(data)) }, (_, index) => found[index] ?? unnamed(index))
}
