import { widthsOf } from '@/components/exports/taken-table'
import type { TakenCell, TakenSheet } from '@/lib/documents/workbooks/export-table'
import { rate } from '@/lib/domain/figures/shares'

export type SheetColumn<Row> = readonly [header: string, cell: (row: Row) => TakenCell]

type SheetParts<Row> = Pick<TakenSheet, 'name' | 'note'> & {
  readonly columns: readonly SheetColumn<Row>[]
  readonly rows: readonly Row[]
  /** one, where nothing is said */
  readonly naming?: number
}

/** A table of the board as data: its numbers are numbers, and each rate has its two numbers beside it. */
export function sheetOf<Row>({ name, note, columns, rows, naming = 1 }: SheetParts<Row>): TakenSheet {
  const headers = columns.map(([header]) => header)
  const cells = rows.map((row) => columns.map(([, cell]) => cell(row)))
  const widths = fitting(headers, cells)
  return { name, headers, rows: cells, widths, naming, ...(note ? { note } : {}) }
}

/** The head of numbers goes over two lines, so that names keep their room. */
function fitting(headers: readonly string[], cells: readonly (readonly TakenCell[])[]): number[] {
  const [heads, full] = [widthsOf([headers]), widthsOf([headers, ...cells])]
  const below = widthsOf([headers.map(() => ''), ...cells])
  return full.map((width, at) => {
    const isOfNumbers = cells.every(
      (row) => typeof row[at] === 'number' || typeof row[at] === 'object' || row[at] === '',
    )
    return isOfNumbers ? Math.max(below[at] ?? width, Math.ceil((heads[at] ?? width) / 2) + 1) : width
  })
}

/** Nothing of nothing is no rate at all. */
export function rateCell(part: number, base: number): TakenCell {
  const percent = rate(part, base)
  return percent === null ? '' : { percent }
}

export const shareCell = (percent: string | null | undefined): TakenCell => (percent ? { percent } : '')
