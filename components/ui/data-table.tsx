import type { Cell, Heading, TableMarkupProps } from './table-markup'
import { TableOf } from './table-of'

export type Column<Row> = Heading & { cell: (row: Row) => Cell }

export type DataTableProps<Row> = {
  caption: string
  captionIsSaid?: boolean
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** Cells become data here and elements once: half of what a list costs is elements that are sent as elements. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  return <TableOf {...tableData(props)} />
}

export function tableData<Row>({
  caption,
  captionIsSaid,
  columns,
  rows,
  rowKey,
}: DataTableProps<Row>): TableMarkupProps {
  return {
    caption,
    captionIsSaid,
    headings: columns.map(({ cell: _, ...heading }) => heading),
    rows: rows.map((row) => ({ key: rowKey(row), cells: columns.map(({ cell }) => cell(row)) })),
  }
}
