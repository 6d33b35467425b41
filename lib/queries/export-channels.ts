import type { ChannelCounts, PlaceRow } from '@/lib/domain/figures/channels/channels-of-year'
import type { ChannelScope } from '@/lib/schemas/channel-list'
import type { Query } from './query'
import { readChannels } from './read-channels'

type Kind = 'channel' | 'station' | 'delegation' | 'town' | 'unit'

/** A row of the workbook: a channel or a sum of channels, or a place by its name. */
export type ChannelSheetRow = {
  readonly kind: Kind
  readonly scope: ChannelScope | null
  readonly name: string | null
  readonly counts: ChannelCounts
}

/** Everything that the page shows, in its order; a few hundred rows at most. */
export const exportChannels: Query<{ readonly year: number }, ChannelSheetRow[]> = async (reading, { year }) => {
  const { figures } = await readChannels(reading, year)
  const { rows, reported, others, byStation, byDelegation, byTown, byUnit } = figures
  const channels = rows.map((counts) => ({ scope: counts.channel as ChannelScope, counts: counts as ChannelCounts }))
  const ordered = [
    ...channels.slice(0, 3),
    { scope: 'reported' as const, counts: reported },
    ...channels.slice(3),
    { scope: 'others' as const, counts: others },
  ]
  const places = (kind: Kind, list: readonly PlaceRow[]) =>
    list.map((counts) => ({ kind, scope: null, name: counts.name, counts }))
  return [
    ...ordered.map((one) => ({ kind: 'channel' as const, name: null, ...one })),
    ...places('station', byStation),
    ...places('delegation', byDelegation),
    ...places('town', byTown),
    ...places('unit', byUnit),
  ]
}
