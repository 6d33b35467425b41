import { CountedNumber } from '@/components/reports/counted-number'
import { DataTable } from '@/components/ui/data-table'
import type { ChannelsOfYear } from '@/lib/domain/figures/channels/channels-of-year'
import { voiceOutcomes } from '@/lib/domain/figures/channels/outcome'
import { becameKeys } from '@/lib/domain/figures/channels/register'
import { otherChannels, reportedChannels } from '@/lib/domain/figures/channels/voice-cell'
import { shares } from '@/lib/domain/figures/shares'
import type { Words } from '@/lib/wording/catalogue'
import { channelAddress } from './channel-address'

/** The picture in numbers, channel by channel. */
export function FlowTable({ figures, words }: { figures: ChannelsOfYear; words: Words }) {
  const { channels, voices } = words
  const order = [...reportedChannels, ...otherChannels]
  const rows = order.flatMap((channel) => {
    const flows = figures.flows
      .filter((flow) => flow.channel === channel)
      .toSorted(
        (one, other) =>
          becameKeys.indexOf(one.became) - becameKeys.indexOf(other.became) ||
          voiceOutcomes.indexOf(one.outcome) - voiceOutcomes.indexOf(other.outcome),
      )
    const printed = shares(flows.map(({ count }) => count))
    return flows.map((flow, place) => ({ ...flow, share: printed[place] ?? '' }))
  })
  return (
    <details>
      <summary className="min-h-11 py-2 text-action">{channels.flowTable}</summary>
      <DataTable
        caption={channels.flowTable}
        captionIsSaid
        columns={[
          { key: 'channel', header: channels.flowChannel, heads: true, cell: (row) => voices.channels[row.channel] },
          { key: 'became', header: channels.flowBecame, cell: (row) => channels.names[row.became] },
          { key: 'outcome', header: channels.flowOutcome, cell: (row) => channels.outcomes[row.outcome] },
          {
            key: 'count',
            header: channels.flowCount,
            fit: 'end',
            cell: ({ channel, became, outcome, count }) => (
              <CountedNumber count={count} href={channelAddress(figures.year, became, { channel, outcome })} />
            ),
          },
          { key: 'share', header: channels.flowShare, fit: 'end', cell: (row) => row.share },
        ]}
        rows={rows}
        rowKey={({ channel, became, outcome }) => `${channel}${became}${outcome}`}
      />
      <p className="mt-2 text-ink-soft text-sm">{channels.flowShareNote}</p>
    </details>
  )
}
