import { CountedNumber } from '@/components/reports/counted-number'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { ChannelsOfYear } from '@/lib/domain/figures/channels/channels-of-year'
import type { Words } from '@/lib/wording/catalogue'
import { activitiesAddress, channelAddress, suggestionsAddress } from './channel-address'

type Row = ChannelsOfYear['years'][number]

/** One year beside the other, each as it stands today; behind each number stands its list. */
export function YearByYear({ figures, words }: { figures: ChannelsOfYear; words: Words }) {
  const { channels } = words
  if (figures.years.length < 2) return null
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
          ...columnsOf(words),
        ]}
        rows={figures.years}
        rowKey={({ year }) => String(year)}
      />
    </Card>
  )
}

const asked = { channel: 'reported' } as const

function columnsOf({ channels }: Words): Column<Row>[] {
  const number = (key: string, header: string, count: (row: Row) => number, href: (year: number) => string) => ({
    ...{ key, header, fit: 'end' as const },
    cell: (row: Row) => <CountedNumber count={count(row)} href={href(row.year)} />,
  })
  const held = (key: 'personTimes' | 'residents') =>
    number(
      key,
      channels[key],
      (row) => row[key],
      (year) => activitiesAddress(year, asked),
    )
  return [
    ...(['came', 'ended', 'solved', 'withSuggestion'] as const).map((key) =>
      number(
        key,
        channels.names[key],
        (row) => row[key],
        (year) => channelAddress(year, key, asked),
      ),
    ),
    number(
      'suggestions',
      channels.suggestions,
      ({ fed }) => fed.suggestions,
      (year) => suggestionsAddress(year, asked),
    ),
    ...[held('personTimes'), held('residents')],
  ]
}
