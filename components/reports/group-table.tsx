import { type Column, DataTable } from '@/components/ui/data-table'
import type { GroupCounts, GroupRow } from '@/lib/domain/figures/breakdowns'
import type { GroupKind } from '@/lib/domain/figures/groups'
import { assisted } from '@/lib/domain/figures/selection'
import type { Words } from '@/lib/wording/catalogue'
import { CountedNumber } from './counted-number'
import { figureAddress } from './figure-address'
import { rateText } from './rate-text'

type Row = GroupRow & { assisted?: number }

type GroupTableProps = {
  year: number
  kind: GroupKind
  rows: readonly Row[]
  caption: string
  unnamed: string
  words: Words
}

const counted = [
  ['suggestions', 'suggestions'],
  ['replied', 'replied'],
  ['late', 'late'],
  ['solvedAsClaimed', 'solved'],
  ['solvedAsConfirmed', 'confirmed'],
  ['rehandled', 'rehandled'],
] as const satisfies readonly (readonly [keyof GroupCounts, keyof Words['board']['columns']])[]

/** The same figures for each unit, category or delegation; small numbers keep their base beside the rate. */
export function GroupTable({ year, kind, rows, caption, unnamed, words }: GroupTableProps) {
  const { columns } = words.board
  const number = (figure: keyof GroupCounts, header: string): Column<Row> => ({
    key: figure,
    header,
    fit: 'end',
    cell: (row) => (
      <CountedNumber count={row[figure]} href={figureAddress(year, figure, { group: { kind, id: row.id } })} />
    ),
  })
  const rates: Column<Row>[] = [
    { key: 'onTime', header: columns.onTime, fit: 'end', cell: (row) => rateText(row.onTime, row.due) },
    {
      key: 'satisfied',
      header: columns.satisfied,
      fit: 'end',
      cell: (row) => rateText(row.satisfiedWithResult, row.returned),
    },
  ]
  const assisting: Column<Row>[] =
    kind === 'unit'
      ? [
          {
            key: 'assisted',
            header: columns.assisted,
            fit: 'end',
            cell: (row) => (
              <CountedNumber
                count={row.assisted ?? 0}
                href={figureAddress(year, 'suggestions', { part: assisted, group: { kind, id: row.id } })}
              />
            ),
          },
        ]
      : []
  return (
    <DataTable
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id ?? ''}
      columns={[
        { key: 'name', header: words.figures.groups[kind], heads: true, cell: ({ name }) => name ?? unnamed },
        ...counted.map(([figure, header]) => number(figure, columns[header])),
        ...rates,
        ...assisting,
      ]}
    />
  )
}
