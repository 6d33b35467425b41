import type { Column } from '@/components/ui/data-table'
import type { TakenCell } from '@/lib/documents/workbooks/export-table'
import { type Said, saidIn } from './taken-cell'

export type TakenTable<Row> = {
  readonly headers: readonly string[]
  /** in characters, of two to a Chinese sign */
  readonly widths: readonly number[]
  readonly rowOf: (row: Row) => TakenCell[]
}

const narrowest = 6
const widest = 46

/**
 * The columns of a page as they are taken away. A day that is shown with its state becomes two columns, so that it can be sorted;
 * the first rows say which are such and how wide each is.
 */
export function takenTable<Row>(
  columns: readonly Column<Row>[],
  first: readonly Row[],
  besideHeader: (header: string) => string,
): TakenTable<Row> {
  const isApart = columns.map((column) => first.some((row) => saidIn(column, row).beside !== ''))
  const headers = columns.flatMap(({ header }, at) => (isApart[at] ? [header, besideHeader(header)] : [header]))
  const rowOf = (row: Row) =>
    columns.flatMap((column, at) => {
      const said = saidIn(column, row)
      return isApart[at] ? [said.value, said.beside] : [together(said)]
    })
  return { headers, widths: widthsOf([headers, ...first.slice(0, 200).map(rowOf)]), rowOf }
}

/** Each column as wide as the widest of its cells, within reason. */
export const widthsOf = (cells: readonly (readonly TakenCell[])[]): number[] =>
  (cells[0] ?? []).map((_, at) => Math.min(widest, Math.max(narrowest, ...cells.map((row) => widthOf(row[at])))))

/** Where no column is left for what stands beside it, the cell says both. */
function together({ value, beside }: Said): TakenCell {
  if (beside === '') return value
  return `${typeof value === 'object' && 'day' in value ? value.day : value} ${beside}`
}

function widthOf(cell: TakenCell | undefined): number {
  if (typeof cell === 'object') return 'day' in cell ? 16 : 8
  return [...String(cell ?? '')].reduce((sum, sign) => sum + (sign > '\u00ff' ? 2 : 1), 2)
}
