import type { TakenCell } from '@/lib/documents/workbooks/export-table'
import { voiceFigureKeys } from '@/lib/domain/figures/channels/register'
import type { ChannelSheetRow } from '@/lib/queries/export-channels'
import type { Words } from './catalogue'

/** 渠道成效 as a sheet: every figure of the page in its column. */
export function channelTable(words: Words) {
  const { channels } = words
  const { suggestions, suggestionsClaimed, suggestionsConfirmed, activities, personTimes, residents } = channels
  const figures = [
    ...voiceFigureKeys.map((key) => channels.names[key]),
    ...[suggestions, suggestionsClaimed, suggestionsConfirmed, activities, personTimes, residents],
  ]
  return {
    headers: [channels.sheet.kind, channels.sheet.place, ...figures],
    widths: [12, 26, ...figures.map(() => 10)],
    rowOf: (row: ChannelSheetRow): TakenCell[] => [channels[row.kind], nameOf(row, words), ...numbersOf(row)],
  }
}

function nameOf({ scope, name }: ChannelSheetRow, { channels, voices }: Words): string {
  if (scope === null) return name ?? channels.nowhere
  return scope === 'reported' || scope === 'others' ? channels[scope] : voices.channels[scope]
}

const numbersOf = ({ counts }: ChannelSheetRow): number[] => [
  ...voiceFigureKeys.map((key) => counts[key]),
  ...[counts.fed.suggestions, counts.fed.claimed, counts.fed.confirmed],
  ...[counts.activities, counts.personTimes, counts.residents],
]
