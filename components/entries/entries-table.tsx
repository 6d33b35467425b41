import { DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { EntryLine } from '@/lib/queries/list-entries'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'

const tones: Record<EntryLine['standing'], Tone> = {
  WRITING: 'plain',
  OFFERED: 'info',
  ON_PAPER: 'info',
  DENIED: 'bad',
}

type EntriesTableProps = { lines: readonly EntryLine[]; timeZone: string; words: Words }

export function EntriesTable({ lines, timeZone, words }: EntriesTableProps) {
  const { entries, suggestion, language } = words
  return (
    <DataTable
      caption={entries.list}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: entries.subject,
          heads: true,
          cell: ({ id, title, standing }) => ({
            href: standing === 'ON_PAPER' || standing === 'DENIED' ? `/suggestions/${id}` : `/suggestions/${id}/edit`,
            text: title || suggestion.untitled,
          }),
        },
        { key: 'delegate', header: entries.delegate, fit: 'tight', cell: ({ delegate }) => delegate },
        {
          key: 'standing',
          header: entries.standing,
          fit: 'tight',
          cell: ({ standing }) => ({ tone: tones[standing], text: entries.standings[standing] }),
        },
        { key: 'by', header: entries.enteredBy, fit: 'tight', cell: ({ by }) => by },
        {
          key: 'at',
          header: entries.enteredOn,
          fit: 'tight',
          cell: ({ enteredAt }) => instantText(enteredAt, timeZone, language),
        },
      ]}
    />
  )
}
