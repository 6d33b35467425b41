import type { Metadata } from 'next'
import { NoticeTable } from '@/components/awards/notice-table'
import { PublicFrame } from '@/components/public/public-frame'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { publicAwards, publicAwardsFilterSchema } from '@/lib/queries/public-awards'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { readPublic } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { robots: { index: false, follow: true } }

/** 表扬公示: for anybody, without an account and without script. */
export default async function PublicAwardsPage({ searchParams }: Props) {
  const filter = publicAwardsFilterSchema.parse(oneOfEach(await searchParams))
  const list = await readPublic((tx, now) => publicAwards(tx, now, filter))
  const words = await currentWords()
  const { public: said } = words.awards
  return (
    <PublicFrame
      title={said.title}
      lead={said.listLead}
      back={[{ href: '/public', label: said.suggestions }]}
      words={words}
    >
      {list.rows.length === 0 ? <EmptyState title={said.none} /> : <NoticeTable rows={list.rows} words={words} />}
      <Pager
        shown={list.rows.length}
        previous={filter.page ? '/public/awards' : null}
        next={list.next && `/public/awards?page=${list.next}`}
        words={{ ...words.common, previousPage: said.newer }}
      />
    </PublicFrame>
  )
}
