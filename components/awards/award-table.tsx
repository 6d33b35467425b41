import { DataTable } from '@/components/ui/data-table'
import type { AwardRow } from '@/lib/queries/list-awards'
import type { Words } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'
import { awardTones } from './award-tone'

type AwardTableProps = { rows: readonly AwardRow[]; words: Words }

export function AwardTable({ rows, words: { awards, language } }: AwardTableProps) {
  const { columns, kinds, states } = awards
  return (
    <DataTable
      caption={awards.caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'name',
          header: columns.name,
          heads: true,
          cell: ({ id, name }) => ({ href: `/awards/${id}`, text: name }),
        },
        { key: 'kind', header: columns.kind, fit: 'tight', cell: ({ kind }) => kinds[kind] },
        { key: 'year', header: columns.year, fit: 'end', cell: ({ year }) => String(year) },
        { key: 'quota', header: columns.quota, fit: 'end', cell: ({ quota }) => String(quota) },
        {
          key: 'until',
          header: columns.until,
          fit: 'tight',
          cell: ({ noticeUntil }) => (noticeUntil ? dayText(noticeUntil, language) : null),
        },
        {
          key: 'state',
          header: columns.state,
          fit: 'tight',
          cell: ({ state }) => ({ tone: awardTones[state], text: states[state] }),
        },
      ]}
    />
  )
}
