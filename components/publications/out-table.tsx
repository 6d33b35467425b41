import { DataTable } from '@/components/ui/data-table'
import type { OutRow } from '@/lib/queries/list-publications'
import type { Words } from '@/lib/wording/catalogue'
import { instantText } from '@/lib/wording/formats'
import { stateTones } from './state-tones'
import { subjectText } from './subject-text'

type OutTableProps = { rows: readonly OutRow[]; timeZone: string; words: Words }

export function OutTable({ rows, timeZone, words }: OutTableProps) {
  const { publications, language } = words
  return (
    <DataTable
      caption={publications.outCaption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: publications.what,
          heads: true,
          cell: (row) => (
            <>
              <a href={`/suggestions/${row.suggestionId}/publication`}>{row.title}</a>
              <p className="font-normal text-ink-soft text-sm">{subjectText(row, words)}</p>
            </>
          ),
        },
        {
          key: 'state',
          header: publications.state,
          fit: 'tight',
          cell: ({ state }) => ({ tone: stateTones[state], text: publications.states[state] }),
        },
        {
          key: 'at',
          header: publications.at,
          fit: 'tight',
          cell: ({ publishAt }) => instantText(publishAt, timeZone, language),
        },
      ]}
    />
  )
}
