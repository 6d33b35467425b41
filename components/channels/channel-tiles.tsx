import { CountedNumber } from '@/components/reports/counted-number'
import { FigureTiles } from '@/components/ui/figures'
import type { ChannelsOfYear } from '@/lib/domain/figures/channels/channels-of-year'
import { rate } from '@/lib/domain/figures/shares'
import type { Words } from '@/lib/wording/catalogue'
import { activitiesAddress, channelAddress, suggestionsAddress } from './channel-address'

const asked = { channel: 'reported' } as const

/** The few numbers that the page opens with: of the three channels that the yearly report adds up. */
export function ChannelTiles({ figures, words: { channels } }: { figures: ChannelsOfYear; words: Words }) {
  const { reported: of, year } = figures
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
      note: <SolvedOnes figures={figures} words={channels} />,
      href: suggestionsAddress(year, asked),
    },
    { label: channels.personTimes, value: String(of.personTimes), href: activitiesAddress(year, asked) },
    { label: channels.residents, value: String(of.residents), href: activitiesAddress(year, asked) },
  ]
  return <FigureTiles tiles={tiles} />
}

function SolvedOnes({ figures: { reported, year }, words }: { figures: ChannelsOfYear; words: Words['channels'] }) {
  const parts = [
    ['claimed', words.suggestionsClaimed],
    ['confirmed', words.suggestionsConfirmed],
  ] as const
  return parts.map(([part, name]) => (
    <span key={part} className="mr-3 inline-block">
      {`${name} `}
      <CountedNumber count={reported.fed[part]} href={suggestionsAddress(year, { ...asked, part })} />
    </span>
  ))
}
