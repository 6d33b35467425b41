import { CountedNumber } from '@/components/reports/counted-number'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { ChannelCounts, ChannelsOfYear } from '@/lib/domain/figures/channels/channels-of-year'
import { becameKeys, type VoiceFigureKey } from '@/lib/domain/figures/channels/register'
import type { ChannelScope } from '@/lib/schemas/channel-list'
import type { Words } from '@/lib/wording/catalogue'
import { activitiesAddress, channelAddress, suggestionsAddress } from './channel-address'

type Row = { readonly scope: ChannelScope; readonly counts: ChannelCounts }
type TableProps = { figures: ChannelsOfYear; words: Words }

/** The channels of the report with their sum, then the two others with theirs; the two sums are never added. */
const rowsOf = ({ rows, reported, others }: ChannelsOfYear): Row[] => {
  const all = rows.map((counts) => ({ scope: counts.channel, counts }))
  return [
    ...all.slice(0, 3),
    { scope: 'reported', counts: reported },
    ...all.slice(3),
    { scope: 'others', counts: others },
  ]
}

export const scopeName = (scope: ChannelScope, { channels, voices }: Words): string =>
  scope === 'reported' || scope === 'others' ? channels[scope] : voices.channels[scope]

const named = (words: Words): Column<Row> => ({
  key: 'channel',
  header: words.channels.channel,
  heads: true,
  cell: ({ scope }) => scopeName(scope, words),
})

const counted = (year: number, key: VoiceFigureKey, words: Words): Column<Row> => ({
  key,
  header: words.channels.names[key],
  fit: 'end',
  cell: ({ scope, counts }) => (
    <CountedNumber count={counts[key]} href={channelAddress(year, key, { channel: scope })} />
  ),
})

export function BecameTable({ figures, words }: TableProps) {
  const keys = ['came', ...becameKeys] as const
  return (
    <DataTable
      caption={words.channels.became}
      columns={[named(words), ...keys.map((key) => counted(figures.year, key, words))]}
      rows={rowsOf(figures)}
      rowKey={({ scope }) => scope}
    />
  )
}

const ofResult = ['ended', 'solved', 'solvedOnSpot', 'solvedByUnits', 'solvedAsClaimed', 'solvedAsConfirmed'] as const
const ofCare = ['toTell', 'told', 'overdue', 'answeredLate'] as const

export function SolvedTable({ figures, words }: TableProps) {
  const { year } = figures
  const suggestions: Column<Row> = {
    key: 'suggestions',
    header: words.channels.suggestions,
    fit: 'end',
    cell: ({ scope, counts }) => (
      <CountedNumber count={counts.fed.suggestions} href={suggestionsAddress(year, { channel: scope })} />
    ),
  }
  return (
    <DataTable
      caption={words.channels.solvedTable}
      columns={[
        named(words),
        ...ofResult.map((key) => counted(year, key, words)),
        suggestions,
        ...ofCare.map((key) => counted(year, key, words)),
      ]}
      rows={rowsOf(figures)}
      rowKey={({ scope }) => scope}
    />
  )
}

/** Whom activities brought together; each number opens the activities of its channel. */
export function HeldTable({ figures, words }: TableProps) {
  const number = (key: 'activities' | 'personTimes' | 'residents'): Column<Row> => ({
    key,
    header: words.channels[key],
    fit: 'end',
    cell: ({ scope, counts }) => (
      <CountedNumber count={counts[key]} href={activitiesAddress(figures.year, { channel: scope })} />
    ),
  })
  return (
    <DataTable
      caption={words.channels.held}
      columns={[named(words), number('activities'), number('personTimes'), number('residents')]}
      rows={rowsOf(figures)}
      rowKey={({ scope }) => scope}
    />
  )
}
