import { contradictionsIn, type Sum } from '../sum'
import type { ChannelCounts, ChannelsOfYear, PlaceRow } from './channels-of-year'
import { voiceOutcomes } from './outcome'
import { becameKeys, type VoiceFigureKey } from './register'
import { otherChannels, reportedChannels } from './voice-cell'

/** Parts that make up a whole in every channel, over the channels and over the places. */
export function channelSums(of: ChannelsOfYear): Sum[] {
  const rowsOf = (channels: readonly string[]) => of.rows.filter(({ channel }) => channels.includes(channel))
  return [
    ...of.rows.flatMap((row) => sumsOfCounts(row.channel, row)),
    ...sumsOfCounts('reported', of.reported),
    ...sumsOfCounts('others', of.others),
    ...acrossRows('reported', of.reported, rowsOf(reportedChannels)),
    ...acrossRows('others', of.others, rowsOf(otherChannels)),
    ...placeSums(of),
    sum(
      'came',
      came(of),
      'flows',
      of.flows.map(({ count }) => count),
    ),
  ]
}

export const channelContradictions = (of: ChannelsOfYear): Sum[] => contradictionsIn(channelSums(of))

const came = ({ reported, others }: ChannelsOfYear): number => reported.came + others.came

const sum = (whole: string, wholeValue: number, parts: string, values: readonly number[]): Sum => ({
  ...{ whole, parts, wholeValue, atLeast: false },
  partsValue: values.reduce((total, value) => total + value, 0),
})

function sumsOfCounts(where: string, of: ChannelCounts): Sum[] {
  const parts = (whole: VoiceFigureKey, ...keys: readonly VoiceFigureKey[]) =>
    sum(
      `${where}.${whole}`,
      of[whole],
      keys.join(' + '),
      keys.map((key) => of[key]),
    )
  return [
    parts('came', ...becameKeys),
    parts('came', 'ended', 'answering', 'open'),
    parts(
      'ended',
      'answeredOnSpot',
      'passedToTown',
      'passedToUnit',
      'merged',
      'becameSuggestion',
      'hotline',
      'notAccepted',
    ),
    parts('solved', 'solvedOnSpot', 'solvedByUnits', 'solvedAsClaimed'),
    sum(
      `${where}.came`,
      of.came,
      'outcomes',
      voiceOutcomes.map((key) => of.outcomes[key]),
    ),
    sum(`${where}.solved`, of.solved, 'outcomes.SOLVED', [of.outcomes.SOLVED]),
    {
      ...sum(`${where}.fed`, of.fed.suggestions, 'withSuggestion', [of.withSuggestion]),
      atLeast: true,
    },
  ]
}

const added = ['came', 'ended', 'solved', 'told', 'overdue'] as const

/** A suggestion that two channels fed stands in both by nature: there the parts may be more than the whole. */
function acrossRows(where: string, whole: ChannelCounts, rows: readonly ChannelCounts[]): Sum[] {
  return [
    ...added.map((key) =>
      sum(
        `${where}.${key}`,
        whole[key],
        'channels',
        rows.map((row) => row[key]),
      ),
    ),
    sum(
      `${where}.personTimes`,
      whole.personTimes,
      'channels',
      rows.map((row) => row.personTimes),
    ),
    sum(
      `${where}.residents`,
      whole.residents,
      'channels',
      rows.map((row) => row.residents),
    ),
    {
      ...sum(
        `${where}.fed`,
        whole.fed.suggestions,
        'channels',
        rows.map((row) => row.fed.suggestions),
      ),
      atLeast: true,
    },
  ]
}

function placeSums(of: ChannelsOfYear): Sum[] {
  const station = of.rows.find(({ channel }) => channel === 'STATION')
  const counted = (rows: readonly PlaceRow[]) => rows.map((row) => row.came)
  return [
    sum('STATION.came', station?.came ?? 0, 'byStation', counted(of.byStation)),
    sum(
      'STATION.residents',
      station?.residents ?? 0,
      'byStation',
      of.byStation.map((row) => row.residents),
    ),
    sum('STATION.came', station?.came ?? 0, 'byTown', counted(of.byTown)),
    sum('came', came(of), 'byDelegation', counted(of.byDelegation)),
  ]
}
