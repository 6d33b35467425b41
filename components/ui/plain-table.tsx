import { type DataTableProps, tableData } from './data-table'
import { TableMarkup } from './table-markup'

/** The same table where a page is sent as markup and nothing else. */
export function PlainTable<Row>(props: DataTableProps<Row>) {
  return <TableMarkup {...tableData(props)} />
}
