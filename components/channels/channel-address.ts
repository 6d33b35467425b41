import type { VoiceFigureKey } from '@/lib/domain/figures/channels/register'
import type { ChannelActivities, ChannelList, ChannelSuggestions } from '@/lib/schemas/channel-list'

/** The list behind a number. */
export const channelAddress = (year: number, figure: VoiceFigureKey, asked: Partial<ChannelList> = {}): string =>
  address(year, figure, asked)

/** The activities behind a number of those who came. */
export const activitiesAddress = (year: number, asked: Partial<ChannelActivities>): string =>
  address(year, 'activities', asked)

/** The suggestions that voices fed, each once. */
export const suggestionsAddress = (year: number, asked: Partial<ChannelSuggestions>): string =>
  address(year, 'suggestions', asked)

function address(year: number, list: string, asked: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value)
  return `/channels/${year}/${list}${query.size > 0 ? `?${query}` : ''}`
}
