import { NoticeTable } from '@/components/awards/notice-table'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { publicAwards, publicAwardsFilterSchema } from '@/lib/queries/public-awards'
import { readOutside } from '@/lib/web/read'
import { publicRoute } from '../public-route'

/** 表扬公示: for anybody, without an account and without script. */
export const GET = publicRoute(async ({ asked, words }) => {
  const filter = publicAwardsFilterSchema.parse(asked)
  const list = await readOutside((tx, now) => publicAwards(tx, now, filter))
  const { public: said } = words.awards
  return {
    title: said.title,
    lead: said.listLead,
    path: '/public/awards',
    isFound: false,
    body: (
      <>
        {list.rows.length === 0 ? <EmptyState title={said.none} /> : <NoticeTable rows={list.rows} words={words} />}
        <Pager
          shown={list.rows.length}
          previous={filter.page ? '/public/awards' : null}
          next={list.next && `/public/awards?page=${list.next}`}
          words={{ ...words.common, previousPage: said.newer }}
        />
      </>
    ),
  }
})
