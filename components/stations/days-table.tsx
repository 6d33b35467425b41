import { type Column, DataTable } from '@/components/ui/data-table'
import type { StationDayLine } from '@/lib/queries/get-station'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, numberText } from '@/lib/wording/formats'

type DaysTableProps = {
  days: readonly StationDayLine[]
  caption: string
  today: string
  isPast: boolean
  words: Words
}

/** The receptions of a station: those to come with their duty, those held with what came of them. */
export function DaysTable({ days, caption, today, isPast, words }: DaysTableProps) {
  const { stations, language } = words
  const columns: Column<StationDayLine>[] = [
    {
      key: 'day',
      header: stations.day,
      heads: true,
      cell: ({ id, heldOn }) => ({ href: `/station-days/${id}`, text: dayText(heldOn, language) }),
    },
    {
      key: 'duty',
      header: isPast ? stations.came : stations.onDuty,
      cell: ({ onDuty }) =>
        onDuty
          .filter(({ presence }) => !isPast || presence === 'PRESENT')
          .map(({ name }) => name)
          .join(words.common.listComma),
    },
    ...(isPast ? results(words) : [stateColumn(today, words)]),
  ]
  return <DataTable caption={caption} columns={columns} rows={days} rowKey={({ id }) => id} />
}

const results = ({ stations }: Words): Column<StationDayLine>[] => [
  {
    key: 'residents',
    header: stations.residents,
    fit: 'end',
    cell: ({ residents, state, cancelReason }) =>
      state === 'CANCELLED' ? fill(stations.cancelled, { reason: cancelReason }) : numberText(residents ?? 0),
  },
  { key: 'voices', header: stations.heard, fit: 'end', cell: ({ voices }) => numberText(voices) },
]

const stateColumn = (today: string, { stations }: Words): Column<StationDayLine> => ({
  key: 'state',
  header: stations.dayState,
  cell: ({ state, heldOn, cancelReason }) => {
    if (state === 'CANCELLED') return fill(stations.cancelled, { reason: cancelReason })
    return heldOn <= today ? { tone: 'warn', text: stations.recordDue } : ''
  },
})
