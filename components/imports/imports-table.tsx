import { DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { ImportState } from '@/lib/domain/import/workflow'
import type { ImportLine } from '@/lib/queries/list-imports'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'
import { countsText } from './counts-text'

type ImportsTableProps = { lines: readonly ImportLine[]; timeZone: string; words: Words }

export const importTones: Record<ImportState, Tone> = {
  PREVIEWED: 'warn',
  CONFIRMED: 'good',
  UNDONE: 'plain',
  DISCARDED: 'plain',
}

export function ImportsTable({ lines, timeZone, words }: ImportsTableProps) {
  const { list, states } = words.importing
  return (
    <DataTable
      caption={list.caption}
      rows={lines}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'file',
          header: list.file,
          heads: true,
          cell: ({ id, fileName }) => ({ href: `/imports/${id}`, text: fileName }),
        },
        {
          key: 'state',
          header: list.state,
          fit: 'tight',
          cell: ({ state }) => ({ tone: importTones[state], text: states[state] }),
        },
        { key: 'rows', header: list.rows, cell: ({ counts }) => countsText(counts, words) },
        { key: 'by', header: list.by, fit: 'tight', cell: ({ by }) => by },
        {
          key: 'at',
          header: list.at,
          fit: 'tight',
          cell: ({ uploadedAt }) => instantText(uploadedAt, timeZone, words.language),
        },
      ]}
    />
  )
}
