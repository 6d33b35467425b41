import { FigureTiles } from '@/components/ui/figures'
import type { ChannelsOfYear } from '@/lib/domain/figures/channels/channels-of-year'
import { rate } from '@/lib/domain/figures/shares'
import type { Words } from '@/lib/wording/catalogue'
import { activitiesOf, channelAddress } from './channel-address'

/** The few numbers that the page opens with: of the three channels that the yearly report adds up. */
export function ChannelTiles({ figures, words: { channels } }: { figures: ChannelsOfYear; words: Words }) {
  const { reported: of, year } = figures
  const asked = { channel: 'reported' } as const
  const share = (part: number) => `${rate(part, of.came) ?? '—'}% (${part}/${of.came})`
  const tiles = [
    {
      label: channels.names.came,
      value: String(of.came),
      note: channels.reportedNote,
      href: channelAddress(year, 'came', asked),
    },
    {
      label: channels.names.ended,
      value: String(of.ended),
      note: share(of.ended),
      href: channelAddress(year, 'ended', asked),
    },
    {
      label: channels.names.solved,
      value: String(of.solved),
      note: share(of.solved),
      href: channelAddress(year, 'solved', asked),
    },
    {
      label: channels.suggestions,
      value: String(of.fed.suggestions),
      note: `${channels.suggestionsClaimed} ${of.fed.claimed}，${channels.suggestionsConfirmed} ${of.fed.confirmed}`,
      href: channelAddress(year, 'withSuggestion', asked),
    },
    { label: channels.personTimes, value: String(of.personTimes), href: activitiesOf(year, 'reported') },
    { label: channels.residents, value: String(of.residents), href: activitiesOf(year, 'reported') },
  ]
  return <FigureTiles tiles={tiles} />
}
