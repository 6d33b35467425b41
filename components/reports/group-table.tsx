import { type Column, DataTable } from '@/components/ui/data-table'
import type { GroupCounts, GroupRow } from '@/lib/domain/figures/breakdowns'
import type { GroupKind } from '@/lib/domain/figures/groups'
import { assisted } from '@/lib/domain/figures/selection'
import type { Words } from '@/lib/wording/catalogue'
import { unnamedOf } from '@/lib/wording/unnamed-group'
import { CountedNumber } from './counted-number'
import { CountedRate } from './counted-rate'
import { figureAddress } from './figure-address'

export type ShownGroup = GroupRow & { assisted?: number }

type GroupTableProps = {
  year: number
  kind: GroupKind
  rows: readonly ShownGroup[]
  caption: string
  words: Words
}

export const groupNumbers = [
  ['suggestions', 'suggestions'],
  ['replied', 'replied'],
  ['late', 'late'],
  ['solvedAsClaimed', 'solved'],
  ['solvedAsConfirmed', 'confirmed'],
  ['rehandled', 'rehandled'],
] as const satisfies readonly (readonly [keyof GroupCounts, keyof Words['board']['columns']])[]

export const groupRates = [
  ['onTime', 'due', 'onTime'],
  ['satisfiedWithResult', 'returned', 'satisfied'],
] as const satisfies readonly (readonly [keyof GroupCounts, keyof GroupCounts, keyof Words['board']['columns']])[]

/** The same figures for each group of a kind; small numbers keep their base beside the rate. */
export function GroupTable({ year, kind, rows, caption, words }: GroupTableProps) {
  const { columns } = words.board
  const unnamed = unnamedOf(kind, words)
  const rated = rateColumn(year, kind)
  const number = (figure: keyof GroupCounts, header: string): Column<ShownGroup> => ({
    key: figure,
    header,
    fit: 'end',
    cell: (row) => (
      <CountedNumber count={row[figure]} href={figureAddress(year, figure, { group: { kind, id: row.id } })} />
    ),
  })
  const rates = groupRates.map(([part, base, header]) => rated(columns[header], part, base))
  const assisting: Column<ShownGroup>[] =
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
        ...groupNumbers.map(([figure, header]) => number(figure, columns[header])),
        ...rates,
        ...assisting,
      ]}
    />
  )
}

const rateColumn =
  (year: number, kind: GroupKind) =>
  (header: string, part: keyof GroupCounts, base: keyof GroupCounts): Column<ShownGroup> => {
    const side = (row: ShownGroup, figure: keyof GroupCounts) => ({
      count: row[figure],
      href: figureAddress(year, figure, { group: { kind, id: row.id } }),
    })
    return {
      key: part,
      header,
      fit: 'end',
      cell: (row) => <CountedRate part={side(row, part)} base={side(row, base)} />,
    }
  }
