import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { VoiceChannel } from '@/lib/domain/voice/voice'
import type { Named } from '../facts'
import { outcomeOf, type VoiceOutcomeKey, voiceOutcomes } from './outcome'
import { type BecameKey, becameKeys, type VoiceFigureKey, voiceFigureKeys, voiceFigures } from './register'
import { type ActivityCell, kindOfChannel, otherChannels, reportedChannels, type VoiceCell } from './voice-cell'
import { belongsTo, countOf } from './voice-figure'

/** Suggestions, not voices: one that several voices fed counts once. */
export type FedSuggestions = { readonly suggestions: number; readonly claimed: number; readonly confirmed: number }

export type ChannelCounts = Record<VoiceFigureKey, number> & {
  readonly fed: FedSuggestions
  readonly outcomes: Record<VoiceOutcomeKey, number>
  readonly activities: number
  readonly personTimes: number
  readonly residents: number
}
export type ChannelRow = ChannelCounts & { readonly channel: VoiceChannel }

/** How many went from one channel to one end, and came out there in one way. */
export type Flow = {
  readonly channel: VoiceChannel
  readonly became: BecameKey
  readonly outcome: VoiceOutcomeKey
  readonly count: number
}

/** Without id or name: voices that stand in no group. */
export type PlaceRow = ChannelCounts & { readonly id: string | null; readonly name: string | null }

export type PlaceNames = {
  readonly stations: readonly Named[]
  readonly delegations: readonly Named[]
  readonly towns: readonly Named[]
  readonly units: readonly Named[]
}

export type ChannelsOfYear = {
  readonly year: number
  readonly asOf: LocalDate
  readonly rows: readonly ChannelRow[]
  /** of the three channels that the yearly report adds up, and of the two others; the two are never added */
  readonly reported: ChannelCounts
  readonly others: ChannelCounts
  readonly flows: readonly Flow[]
  readonly byStation: readonly PlaceRow[]
  readonly byDelegation: readonly PlaceRow[]
  readonly byTown: readonly PlaceRow[]
  /** of what was passed on: the town or unit that had to answer */
  readonly byUnit: readonly PlaceRow[]
  readonly years: readonly (ChannelCounts & { readonly year: number })[]
}

type Ground = { readonly cells: readonly VoiceCell[]; readonly activities: readonly ActivityCell[] }

export function channelsOfYear(
  year: number,
  { cells, activities }: Ground,
  names: PlaceNames,
  asOf: LocalDate,
): ChannelsOfYear {
  const ofYear = {
    cells: cells.filter((one) => one.year === year),
    activities: activities.filter((one) => one.year === year),
  }
  const of = (channels: readonly VoiceChannel[], ground: Ground) => countsOf(within(ground, channels))
  const years = [...new Set([...cells, ...activities].map((one) => one.year))].sort((one, other) => other - one)
  return {
    ...{ year, asOf, reported: of(reportedChannels, ofYear), others: of(otherChannels, ofYear) },
    rows: [...reportedChannels, ...otherChannels].map((channel) => ({ channel, ...of([channel], ofYear) })),
    flows: flowsOf(ofYear.cells),
    byStation: byPlace(within(ofYear, ['STATION']), names.stations, 'stationId'),
    byDelegation: byPlace(ofYear, names.delegations, 'delegationId'),
    byTown: byPlace(within(ofYear, ['STATION']), names.towns, 'townId'),
    byUnit: byPlace(
      { cells: ofYear.cells.filter(({ unitId }) => unitId !== null), activities: [] },
      names.units,
      'unitId',
    ),
    years: years.map((one) => ({
      year: one,
      ...of(reportedChannels, {
        cells: cells.filter((cell) => cell.year === one),
        activities: activities.filter((held) => held.year === one),
      }),
    })),
  }
}

/** The voices of these channels, and the activities at which they are heard. */
function within({ cells, activities }: Ground, channels: readonly VoiceChannel[]): Ground {
  const kinds = channels.map((channel) => kindOfChannel[channel])
  return {
    cells: cells.filter(({ channel }) => channels.includes(channel)),
    activities: activities.filter(({ kind }) => kinds.includes(kind)),
  }
}

function countsOf({ cells, activities }: Ground): ChannelCounts {
  const counted = Object.fromEntries(voiceFigureKeys.map((key) => [key, countOf(voiceFigures[key], cells)]))
  const sum = (name: 'activities' | 'personTimes' | 'residents') =>
    activities.reduce((total, one) => total + one[name], 0)
  return {
    ...(counted as Record<VoiceFigureKey, number>),
    ...{ fed: fedBy(cells), outcomes: outcomesOf(cells) },
    ...{ activities: sum('activities'), personTimes: sum('personTimes'), residents: sum('residents') },
  }
}

/** A draft is none yet, and one that was withdrawn or not accepted none any more. */
export function fedBy(cells: readonly VoiceCell[]): FedSuggestions {
  const formal = new Map(
    cells.flatMap(({ suggestionId, fed, state }) =>
      state === 'ENDED' && suggestionId && fed && fed !== 'DRAFT' && fed !== 'DROPPED' ? [[suggestionId, fed]] : [],
    ),
  )
  const states = [...formal.values()]
  const confirmed = states.filter((one) => one === 'CONFIRMED').length
  return {
    suggestions: states.length,
    claimed: states.filter((one) => one === 'CLAIMED').length + confirmed,
    confirmed,
  }
}

function outcomesOf(cells: readonly VoiceCell[]): Record<VoiceOutcomeKey, number> {
  const outcomes = Object.fromEntries(voiceOutcomes.map((key) => [key, 0])) as Record<VoiceOutcomeKey, number>
  for (const cell of cells) outcomes[outcomeOf(cell)] += cell.count
  return outcomes
}

function flowsOf(cells: readonly VoiceCell[]): Flow[] {
  const flows = new Map<string, Flow>()
  for (const cell of cells) {
    const became = becameKeys.find((key) => belongsTo(voiceFigures[key], cell))
    if (!became) continue
    const outcome = outcomeOf(cell)
    const key = `${cell.channel}/${became}/${outcome}`
    flows.set(key, { channel: cell.channel, became, outcome, count: (flows.get(key)?.count ?? 0) + cell.count })
  }
  return [...flows.values()]
}

type Place = 'stationId' | 'delegationId' | 'townId' | 'unitId'

/** Each place that has a voice or an activity, in the order of the names; the rest stands last, so that the parts are the whole. */
function byPlace({ cells, activities }: Ground, places: readonly Named[], by: Place): PlaceRow[] {
  const placeOf = (one: VoiceCell | ActivityCell): string | null =>
    by in one ? ((one as VoiceCell)[by] ?? null) : null
  const known = new Map(places.map(({ id, name }) => [id, name]))
  const keyOf = (one: VoiceCell | ActivityCell) => {
    const id = placeOf(one)
    return id !== null && known.has(id) ? id : null
  }
  const cellsOf = Map.groupBy(cells, keyOf)
  const heldAt = Map.groupBy(activities, keyOf)
  return [...known.keys(), null]
    .filter((id) => cellsOf.has(id) || heldAt.has(id))
    .map((id) => ({
      id,
      name: id === null ? null : (known.get(id) ?? null),
      ...countsOf({ cells: cellsOf.get(id) ?? [], activities: heldAt.get(id) ?? [] }),
    }))
}
