import { squeezed, tidy } from './clean-text'
import type { Column } from './settle-columns'
import type { Cell, Row, Sheet } from './sheet'
import { spreadMerges } from './spread-merges'
import type { Understanding } from './understand-table'
import { noteLine, sectionCount, sectionLine, totalLine } from './vocabulary/rows'

export type Skipped = 'blank' | 'total' | 'header-again' | 'section' | 'note'

export type DataRow = {
  number: number
  hidden: boolean
  cells: readonly (Cell | null)[]
  /** Further lines of the same suggestion, under one merged title. */
  continued: readonly Row[]
  section: string | null
}

export type SkippedRow = { number: number; why: Skipped; cells: readonly (Cell | null)[] }

/** Parts the rows below the header into suggestions and the rest of what lists are made of. */
export function dataRows(sheet: Sheet, understanding: Understanding): { rows: DataRow[]; skipped: SkippedRow[] } {
  const start = understanding.header?.last ?? 0
  const below = spreadMerges(sheet, 'down').filter(({ number }) => number > start)
  const title = understanding.columns.find(({ field }) => field === 'title')?.index ?? -1
  const rows: DataRow[] = []
  const skipped: SkippedRow[] = []
  let section: string | null = null
  for (const row of below) {
    const why = whySkipped(row, understanding.columns, title)
    const previous = rows.at(-1)
    if (why) skipped.push({ number: row.number, why, cells: row.cells })
    else if (previous && row.cells[title]?.repeated) rows[rows.length - 1] = continuedBy(previous, row)
    else rows.push({ number: row.number, hidden: row.hidden ?? false, cells: row.cells, continued: [], section })
    if (why === 'section') section = sectionName(row)
  }
  return { rows, skipped }
}

const continuedBy = (previous: DataRow, row: Row): DataRow => ({ ...previous, continued: [...previous.continued, row] })

function whySkipped({ cells }: Row, columns: readonly Column[], title: number): Skipped | null {
  const own = cells.flatMap((cell, index) => {
    const text = cell && !cell.repeated ? tidy(cell.text) : ''
    return text === '' ? [] : [{ index, text }]
  })
  const [first] = own
  if (!first) return 'blank'
  if (totalLine.test(squeezed(first.text))) return 'total'
  if (repeatsHeader(own, columns)) return 'header-again'
  const titled = own.some(({ index }) => index === title)
  if (titled && own.length > 1) return null
  if (noteLine.test(first.text) && own.length <= 3) return 'note'
  const heading = own.length === 1 && (sectionLine.test(first.text) || sectionCount.test(first.text))
  const across = own.length === 1 && first.index === 0 && title > 0 && first.text.length > 4
  return heading || across ? 'section' : null
}

/** Printed lists repeat their header on each page; forms count their columns below it. */
function repeatsHeader(own: readonly { index: number; text: string }[], columns: readonly Column[]): boolean {
  if (own.length < 2) return false
  const same = own.filter(({ index, text }) => {
    const header = squeezed(columns[index]?.header ?? '')
    return header !== '' && (header === squeezed(text) || header.endsWith(squeezed(text)))
  })
  const counted = own.length > 3 && own.every(({ index, text }) => text === String(index + 1))
  return counted || same.length > own.length * 0.6
}

function sectionName({ cells }: Row): string {
  const text = squeezed(cells.find((cell) => cell && !cell.repeated && cell.text.trim() !== '')?.text ?? '')
  return text.replace(sectionLine, '').replace(sectionCount, '').slice(0, 40)
}
