import { Card } from '@/components/ui/card'
import { PlainTable } from '@/components/ui/plain-table'
import type { PublicYear } from '@/lib/domain/annual-report/public-content'
import { isReported } from '@/lib/domain/figures/channels/voice-cell'
import type { Words } from '@/lib/wording/catalogue'

const columnsShown = [
  'came',
  'answeredOnSpot',
  'passedToTown',
  'passedToUnit',
  'merged',
  'becameSuggestion',
  'hotline',
  'notAccepted',
  'solved',
] as const

/** 转化: of what was heard, what became of it, channel by channel, with the sum of the three. */
export function ChannelsOfPublicYear({
  figures: { channels, reported },
  words,
}: {
  figures: PublicYear
  words: Words
}) {
  const { years } = words.annualReports.public
  const { names } = words.channels
  const kept = channels.filter(({ channel }) => isReported(channel))
  if (!reported || reported.came === 0) return null
  const rows = [
    ...kept.map((row) => ({ ...row, name: words.voices.channels[row.channel] })),
    { ...reported, name: years.all },
  ]
  return (
    <Card id="channels" title={years.channels}>
      <p className="mb-2">{years.channelsLead}</p>
      <PlainTable
        caption={years.channels}
        captionIsSaid
        rows={rows}
        rowKey={({ name }) => name}
        columns={[
          { key: 'channel', header: years.channel, heads: true, cell: ({ name }) => name },
          ...columnsShown.map((key) => ({
            key,
            header: names[key],
            fit: 'end' as const,
            cell: (row: (typeof rows)[number]) => row[key],
          })),
          { key: 'suggestions', header: years.becameFormal, fit: 'end', cell: ({ suggestions }) => suggestions },
        ]}
      />
    </Card>
  )
}
