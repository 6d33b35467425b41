import { type Column, DataTable } from '@/components/ui/data-table'
import { readOpening } from '@/lib/domain/station/opening'
import type { StationLine } from '@/lib/queries/list-stations'
import type { Words } from '@/lib/wording/catalogue'
import { dayText, numberText } from '@/lib/wording/formats'
import { openingText } from '@/lib/wording/opening-text'

type StationsTableProps = { rows: readonly StationLine[]; today: string; words: Words }

export function StationsTable({ rows, today, words }: StationsTableProps) {
  const { stations, language } = words
  const count = (key: 'days' | 'visits' | 'residents' | 'voices', header: string): Column<StationLine> => ({
    ...{ key, header, fit: 'end', cell: (row) => numberText(row[key]) },
  })
  const columns: Column<StationLine>[] = [
    {
      key: 'name',
      header: stations.name,
      heads: true,
      cell: ({ id, name }) => ({ href: `/stations/${id}`, text: name }),
    },
    {
      key: 'kind',
      header: stations.kind,
      fit: 'tight',
      cell: ({ kind, validTo }) =>
        validTo !== null && validTo < today ? { tone: 'still', text: stations.shut } : stations.kinds[kind],
    },
    { key: 'delegation', header: stations.delegation, fit: 'tight', cell: ({ delegation }) => delegation ?? '' },
    { key: 'place', header: stations.place, cell: ({ place }) => place },
    { key: 'opens', header: stations.opens, cell: ({ opening }) => openingOf(opening, words) },
    {
      key: 'next',
      header: stations.next,
      fit: 'tight',
      cell: ({ nextOn }) => (nextOn ? dayText(nextOn, language) : stations.noNext),
    },
    count('visits', stations.visits),
    count('residents', stations.residents),
    count('voices', stations.voices),
    ...(rows.some(({ waiting }) => waiting) ? [waitingColumn(words)] : []),
  ]
  return <DataTable caption={stations.title} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

const waitingColumn = ({ stations }: Words): Column<StationLine> => ({
  key: 'waiting',
  header: stations.waiting,
  fit: 'tight',
  cell: ({ id, waiting }) => (waiting ? { href: `/door-items?station=${id}`, text: numberText(waiting) } : ''),
})

export function openingOf(text: string, words: Words): string {
  const rule = readOpening(text)
  return rule ? openingText(rule, words) : words.stations.opening.none
}
