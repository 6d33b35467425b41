import type { VoiceFigureKey } from '@/lib/domain/figures/channels/register'
import type { ChannelList } from '@/lib/schemas/channel-list'

/** The list behind a number. */
export function channelAddress(year: number, figure: VoiceFigureKey, asked: Partial<ChannelList> = {}): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  return `/channels/${year}/${figure}${query.size > 0 ? `?${query}` : ''}`
}
