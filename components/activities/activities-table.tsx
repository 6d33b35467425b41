import { type Column, DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { ActivityState } from '@/lib/domain/activity/activity'
import type { ActivityRow } from '@/lib/queries/list-activities'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { daysText } from './days-text'

export const activityTones: Record<ActivityState, Tone> = { PLANNED: 'info', HELD: 'plain', CANCELLED: 'still' }

export function ActivitiesTable({ rows, words }: { rows: readonly ActivityRow[]; words: Words }) {
  const columns = [...whatItIs(words), ...whatCameOfIt(words)]
  return <DataTable caption={words.activities.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}

function whatItIs(words: Words): Column<ActivityRow>[] {
  const { columns } = words.activities
  return [
    {
      key: 'name',
      header: columns.name,
      heads: true,
      cell: ({ id, name }) => ({ href: `/activities/${id}`, text: name }),
    },
    { key: 'kind', header: columns.kind, fit: 'tight', cell: ({ kind }) => words.voices.activityKinds[kind] },
    { key: 'held', header: columns.held, fit: 'tight', cell: (row) => daysText(row, words) },
    { key: 'delegation', header: columns.delegation, cell: ({ delegation, station }) => delegation ?? station },
    { key: 'place', header: columns.place, cell: ({ place }) => place },
  ]
}

function whatCameOfIt(words: Words): Column<ActivityRow>[] {
  const { columns, presentOf } = words.activities
  return [
    {
      key: 'present',
      header: columns.present,
      fit: 'end',
      cell: ({ present, invited }) => (invited > 0 ? fill(presentOf, { present, invited }) : null),
    },
    { key: 'voices', header: columns.voices, fit: 'end', cell: ({ voices }) => voices },
    {
      key: 'state',
      header: columns.state,
      fit: 'tight',
      cell: ({ state }) => ({ tone: activityTones[state], text: words.voices.activityStates[state] }),
    },
  ]
}
