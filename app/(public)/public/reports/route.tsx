import { EmptyState } from '@/components/ui/empty-state'
import { PlainTable } from '@/components/ui/plain-table'
import { type PublicReportRow, publicReports } from '@/lib/queries/public-reports'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { publicRoute } from '../public-route'

/** 年度报告公开 [DB 51]: for anybody, without an account and without script. */
export const GET = publicRoute(async ({ words }) => {
  const rows = await readOutside(publicReports)
  const { public: said } = words.annualReports
  return {
    title: said.title,
    lead: said.lead,
    path: '/public/reports',
    body: rows.length === 0 ? <EmptyState title={said.none} /> : <Reports rows={rows} words={words} />,
  }
})

function Reports({ rows, words }: { rows: readonly PublicReportRow[]; words: Words }) {
  const { public: said, kinds, columns } = words.annualReports
  return (
    <PlainTable
      caption={said.caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: columns.title,
          heads: true,
          cell: ({ id, year, title }) => ({ href: `/public/reports/${year}?of=${id}`, text: title }),
        },
        { key: 'congress', header: said.congress, cell: ({ congress }) => congress },
        { key: 'kind', header: columns.kind, fit: 'tight', cell: ({ kind }) => kinds[kind] },
        {
          key: 'figures',
          header: said.navYears,
          fit: 'tight',
          cell: ({ id, year }) => ({ href: `/public/years/${year}?of=${id}`, text: fill(said.ofYear, { year }) }),
        },
        {
          key: 'published',
          header: said.publishedOn,
          fit: 'tight',
          cell: ({ publishedOn }) => dayText(publishedOn, words.language),
        },
      ]}
    />
  )
}
