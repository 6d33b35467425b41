import { type Column, DataTable } from '@/components/ui/data-table'
import type { MeetingRow } from '@/lib/queries/list-reply-meetings'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, sessionText } from '@/lib/wording/formats'
import { hoursText } from './meeting-hours'
import { meetingTones } from './meeting-tone'

type MeetingTableProps = { rows: readonly MeetingRow[]; timeZone: string; words: Words }

export function MeetingTable({ rows, timeZone, words }: MeetingTableProps) {
  return (
    <DataTable
      caption={words.meetings.caption}
      columns={columnsOf(timeZone, words)}
      rows={rows}
      rowKey={({ id }) => id}
    />
  )
}

function columnsOf(timeZone: string, words: Words): Column<MeetingRow>[] {
  const { meetings, language } = words
  const { columns } = meetings
  return [
    {
      key: 'name',
      header: columns.name,
      heads: true,
      cell: ({ id, ordinal, term, session }) => ({
        href: `/reply-meetings/${id}`,
        text: fill(meetings.ofSession, {
          session: sessionText({ term, session }, language),
          name: fill(meetings.name, { ordinal }),
        }),
      }),
    },
    { key: 'day', header: columns.day, fit: 'tight', cell: ({ heldOn }) => dayText(heldOn, language) },
    { key: 'hours', header: columns.hours, fit: 'tight', cell: (row) => hoursText(row, timeZone) },
    { key: 'place', header: columns.place, cell: ({ place }) => place },
    { key: 'host', header: columns.host, cell: ({ host }) => host || meetings.noHost },
    { key: 'items', header: columns.items, fit: 'end', cell: ({ items }) => items },
    { key: 'delegates', header: columns.delegates, fit: 'end', cell: ({ delegates }) => delegates },
    { key: 'units', header: columns.units, fit: 'end', cell: ({ units }) => units },
    {
      key: 'state',
      header: columns.state,
      fit: 'tight',
      cell: ({ state }) => ({ tone: meetingTones[state], text: meetings.states[state] }),
    },
  ]
}
