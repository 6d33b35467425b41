import type { Metadata } from 'next'
import { PublicFrame } from '@/components/public/public-frame'
import { PublicNav } from '@/components/public/public-nav'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { publicReports } from '@/lib/queries/public-reports'
import { currentWords } from '@/lib/web/current-words'
import { readPublic } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export const metadata: Metadata = { robots: { index: true, follow: true } }

/** 年度报告公开 [DB 51]: for anybody, without an account and without script. */
export default async function PublicReportsPage() {
  const rows = await readPublic(publicReports)
  const words = await currentWords()
  const { public: said, kinds, columns } = words.annualReports
  return (
    <PublicFrame title={said.title} lead={said.lead} path="/public/reports" words={words}>
      <PublicNav words={words} />
      {rows.length === 0 ? (
        <EmptyState title={said.none} />
      ) : (
        <DataTable
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
      )}
    </PublicFrame>
  )
}
