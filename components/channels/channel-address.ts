import type { VoiceFigureKey } from '@/lib/domain/figures/channels/register'
import { kindOfChannel } from '@/lib/domain/figures/channels/voice-cell'
import type { ChannelList, ChannelScope } from '@/lib/schemas/channel-list'

/** The list behind a number. */
export function channelAddress(year: number, figure: VoiceFigureKey, asked: Partial<ChannelList> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  return `/channels/${year}/${figure}${query.size > 0 ? `?${query}` : ''}`
}

/** The activities of a channel; those of several are listed together. */
export const activitiesOf = (year: number, scope: ChannelScope): string =>
  scope === 'reported' || scope === 'others'
    ? `/activities?year=${year}&state=HELD`
    : `/activities?year=${year}&state=HELD&kind=${kindOfChannel[scope]}`
