import { NoticeActs } from '@/components/chasing/notice-acts'
import { OfficialPaper } from '@/components/chasing/official-paper'
import { PaperFacts } from '@/components/chasing/paper-facts'
import { Shell } from '@/components/shell/shell'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { worksAt } from '@/lib/domain/access/actor'
import { getChasingNotice } from '@/lib/queries/get-chasing-notice'
import { noticeActSchema } from '@/lib/schemas/chasing'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { paperNumber } from '@/lib/wording/paper-number'

type Props = {
  params: Promise<{ noticeId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ChasingNoticePage({ params, searchParams }: Props) {
  const { actor, moment, data: notice } = await read(getChasingNotice, (await params).noticeId)
  const words = await currentWords()
  const { chasing } = words
  const act = noticeActSchema.parse(oneOfEach(await searchParams).act)
  const waitsForHead = notice.status === 'RECEIVED' && worksAt(actor, notice.unitId) && !notice.moves.includes('answer')
  return (
    <Shell
      actor={actor}
      words={words}
      current="/chasing-notices"
      crumbs={[{ href: '/chasing-notices', label: chasing.title }]}
      title={paperNumber(notice)}
      lead={chasing.kinds[notice.kind]}
      actions={<PrintButton>{chasing.paper.print}</PrintButton>}
    >
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <OfficialPaper notice={notice} congress={actor.congress.name} words={words} />
        <aside className="stack no-print">
          <NoticeActs notice={notice} act={act} words={words} />
          {waitsForHead ? <Notice>{chasing.acts.headOnly}</Notice> : null}
          <PaperFacts notice={notice} today={moment.today} words={words} />
        </aside>
      </div>
    </Shell>
  )
}
