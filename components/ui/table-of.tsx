'use client'

import { TableMarkup, type TableMarkupProps } from './table-markup'

/** The table where a page is sent as data: its elements are made once, where they are shown. */
export function TableOf(props: TableMarkupProps) {
  return <TableMarkup {...props} />
}
