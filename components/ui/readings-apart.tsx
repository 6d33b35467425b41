import { DataTable } from './data-table'
import { Notice } from './notice'

type Row = { readonly key: string; readonly name: string; readonly read: readonly string[] }

type ReadingsApartProps = {
  title: string
  hint: string
  /** what the rows are */
  head: string
  /** who read it, in the order of what each row holds */
  readers: readonly string[]
  rows: readonly Row[]
}

/** What two people read on one paper, side by side, where they differ. */
export function ReadingsApart({ title, hint, head, readers, rows }: ReadingsApartProps) {
  return (
    <Notice tone="warn" title={title}>
      <p>{hint}</p>
      <DataTable
        caption={title}
        captionIsSaid
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          { key: 'head', header: head, heads: true, cell: ({ name }) => name },
          ...readers.map((header, place) => ({
            key: String(place),
            header,
            cell: ({ read }: Row) => read[place],
          })),
        ]}
      />
    </Notice>
  )
}
