import { type Column, DataTable } from '@/components/ui/data-table'
import type { EventLine } from '@/lib/queries/list-events'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'
import { shownName } from '@/lib/wording/shown-name'
import { auditSentence } from '@/lib/wording/timeline-sentence'

type EventsTableProps = { rows: readonly EventLine[]; timeZone: string; words: Words }

export function EventsTable({ rows, timeZone, words }: EventsTableProps) {
  const { events } = words.administration
  const columns: Column<EventLine>[] = [
    { key: 'sequence', header: events.sequence, fit: 'end', cell: ({ sequence }) => sequence },
    { key: 'at', header: events.at, fit: 'tight', cell: ({ at }) => instantText(at, timeZone, words.language) },
    { key: 'by', header: events.by, cell: ({ by }) => (by === null ? events.system : shownName(by, words)) },
    { key: 'what', header: events.what, heads: true, cell: (event) => auditSentence(event, words) },
    { key: 'subject', header: events.subject, cell: ({ subject }) => subject ?? '' },
  ]
  return <DataTable caption={events.title} columns={columns} rows={rows} rowKey={({ sequence }) => String(sequence)} />
}
