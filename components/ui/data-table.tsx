import type { ReactNode } from 'react'

export type Column<Row> = {
  key: string
  header: string
  cell: (row: Row) => ReactNode
  /** Figures stand at the end of the cell, short facts keep to one line. */
  fit?: 'end' | 'tight'
  /** Set on the column that names the row. */
  heads?: boolean
  sort?: { href: string; direction?: 'ascending' | 'descending' }
}

type DataTableProps<Row> = {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey: (row: Row) => string
}

/** A table where there is room, a stack of cards on a phone: the same elements, told apart by the style sheet. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <table className="data-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ key, header, fit, sort }) => (
            <th key={key} scope="col" className={fit} aria-sort={sort?.direction}>
              {sort ? <a href={sort.href}>{header}</a> : header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={rowKey(row)}>{columns.map((column) => cellElement(column, row))}</tr>
        ))}
      </tbody>
    </table>
  )
}

function cellElement<Row>({ key, header, cell, fit, heads }: Column<Row>, row: Row) {
  return heads ? (
    <th key={key} scope="row" className={fit}>
      {cell(row)}
    </th>
  ) : (
    <td key={key} className={fit} data-label={header}>
      {cell(row)}
    </td>
  )
}
