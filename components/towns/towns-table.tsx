import { CountedNumber } from '@/components/reports/counted-number'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { TownLine } from '@/lib/queries/list-towns'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type TownsTableProps = { towns: readonly TownLine[]; mayKeep: boolean; words: Words['towns'] }

export function TownsTable({ towns, mayKeep, words }: TownsTableProps) {
  const columns: Column<TownLine>[] = [
    {
      key: 'name',
      header: words.name,
      heads: true,
      cell: ({ id, name }) => (mayKeep ? { href: `/towns/${id}`, text: name } : name),
    },
    {
      key: 'cell',
      header: words.place,
      fit: 'tight',
      cell: ({ isRetired, row, column }) => (isRetired ? null : fill(words.cell, { row, column })),
    },
    {
      key: 'state',
      header: words.state,
      fit: 'tight',
      cell: ({ isRetired }) =>
        isRetired ? { tone: 'still' as const, text: words.states.retired } : words.states.inUse,
    },
    {
      key: 'suggestions',
      header: words.suggestions,
      fit: 'end',
      cell: ({ id, suggestions }) => <CountedNumber count={suggestions} href={`/registry?town=${id}`} />,
    },
  ]
  return (
    <DataTable
      caption={fill(words.caption, { count: towns.length })}
      columns={columns}
      rows={towns}
      rowKey={({ id }) => id}
    />
  )
}
