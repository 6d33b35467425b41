import { type Column, DataTable } from '@/components/ui/data-table'
import type { DoorLine } from '@/lib/queries/list-door-items'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'

type DoorAnswersTableProps = { rows: readonly DoorLine[]; timeZone: string; words: Words }

/** Decided ones whose senders hold a receipt and read nothing yet. */
export function DoorAnswersTable({ rows, timeZone, words }: DoorAnswersTableProps) {
  const { stations, language } = words
  const columns: Column<DoorLine>[] = [
    {
      key: 'text',
      header: stations.door.text,
      heads: true,
      cell: ({ id, text }) => ({ href: `/door-items/${id}`, text }),
    },
    { key: 'station', header: stations.station, fit: 'tight', cell: ({ station }) => station },
    {
      key: 'sent',
      header: stations.door.sent,
      fit: 'tight',
      cell: ({ sentAt }) => instantText(sentAt, timeZone, language),
    },
  ]
  return <DataTable caption={stations.door.caption} columns={columns} rows={rows} rowKey={({ id }) => id} />
}
