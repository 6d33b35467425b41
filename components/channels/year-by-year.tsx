import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { ChannelsOfYear } from '@/lib/domain/figures/channels/channels-of-year'
import type { Words } from '@/lib/wording/catalogue'

type Row = ChannelsOfYear['years'][number]

/** One year beside the other, each as it stands today. */
export function YearByYear({ figures, words }: { figures: ChannelsOfYear; words: Words }) {
  const { channels } = words
  if (figures.years.length < 2) return null
  const number = (key: string, header: string, cell: (row: Row) => number): Column<Row> => ({
    ...{ key, header, cell },
    fit: 'end',
  })
  return (
    <Card title={channels.years}>
      <DataTable
        caption={channels.years}
        captionIsSaid
        columns={[
          {
            key: 'year',
            header: channels.year,
            heads: true,
            cell: ({ year }) => ({ href: `/channels/${year}`, text: String(year) }),
          },
          ...(['came', 'ended', 'solved', 'withSuggestion'] as const).map((key) =>
            number(key, channels.names[key], (row) => row[key]),
          ),
          number('suggestions', channels.suggestions, ({ fed }) => fed.suggestions),
          number('personTimes', channels.personTimes, (row) => row.personTimes),
          number('residents', channels.residents, (row) => row.residents),
        ]}
        rows={figures.years}
        rowKey={({ year }) => String(year)}
      />
    </Card>
  )
}
