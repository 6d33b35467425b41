import { CountedNumber } from '@/components/reports/counted-number'
import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { PlaceRow } from '@/lib/domain/figures/channels/channels-of-year'
import type { VoiceFigureKey } from '@/lib/domain/figures/channels/register'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { activitiesAddress, channelAddress } from './channel-address'

export const placeKinds = ['station', 'delegation', 'town', 'unit'] as const
export type PlaceKind = (typeof placeKinds)[number]

type PlaceTableProps = { year: number; kind: PlaceKind; rows: readonly PlaceRow[]; words: Words }

const captions = { station: 'byStation', delegation: 'byDelegation', town: 'byTown', unit: 'byUnit' } as const
const ofPlace = ['came', 'ended', 'answering', 'overdue', 'solved', 'withSuggestion'] as const
const ofUnit = ['came', 'ended', 'answering', 'overdue', 'answeredLate', 'solved'] as const

/** The same figures for each place, folded on a phone; what stands nowhere is the last row, so that the column is the whole. */
export function PlaceTable({ year, kind, rows, words }: PlaceTableProps) {
  const { channels } = words
  if (rows.length === 0) return null
  const onlyStations = kind === 'station' || kind === 'town' ? ({ channel: 'STATION' } as const) : {}
  const at = ({ id }: PlaceRow) => ({ [kind]: id ?? 'none', ...onlyStations })
  const number = (key: VoiceFigureKey): Column<PlaceRow> => ({
    key,
    header: kind === 'unit' && key === 'came' ? channels.passed : channels.names[key],
    fit: 'end',
    cell: (row) => <CountedNumber count={row[key]} href={channelAddress(year, key, at(row))} />,
  })
  const people: Column<PlaceRow>[] = (['personTimes', 'residents'] as const).map((key) => ({
    key,
    header: channels[key],
    fit: 'end',
    cell: (row) => <CountedNumber count={row[key]} href={activitiesAddress(year, at(row))} />,
  }))
  return (
    <Card title={channels[captions[kind]]}>
      <details className="fold-on-phone">
        <summary className="min-h-11 content-center text-action">
          {fill(words.board.showRows, { rows: rows.length })}
        </summary>
        <DataTable
          caption={channels[captions[kind]]}
          captionIsSaid
          columns={[
            { key: 'name', header: channels[kind], heads: true, cell: ({ name }) => name ?? channels.nowhere },
            ...(kind === 'unit' ? ofUnit : ofPlace).map(number),
            ...(kind === 'unit' ? [] : people),
          ]}
          rows={rows}
          rowKey={({ id }) => id ?? ''}
        />
      </details>
    </Card>
  )
}
