import { chasingAddress, filtersInUse } from '@/components/chasing/chasing-address'
import { ChasingFilters } from '@/components/chasing/chasing-filters'
import { ChasingTable } from '@/components/chasing/chasing-table'
import { IssueTogether } from '@/components/chasing/issue-together'
import { DeadlineTabs } from '@/components/deadlines/deadline-tabs'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { isStaff, unitsOf } from '@/lib/domain/access/actor'
import { listChasingNotices } from '@/lib/queries/list-chasing-notices'
import { type ChasingFilter, chasingFilterSchema } from '@/lib/schemas/chasing'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function ChasingNoticesPage({ searchParams }: Props) {
  const filter = chasingFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listChasingNotices, filter)
  const words = await currentWords()
  const { chasing, common } = words
  const isOffice = isStaff(actor)
  const isUnit = !isOffice && unitsOf(actor).length > 0
  const at = (place: string | null) => place && chasingAddress({ ...filter, page: place })
  const list =
    data.rows.length > 0 ? (
      <ChasingTable rows={data.rows} today={moment.today} canIssue={isOffice} words={words} />
    ) : (
      <NothingThere filter={filter} isUnit={isUnit} words={words} />
    )
  return (
    <Shell
      actor={actor}
      words={words}
      current="/chasing-notices"
      title={chasing.title}
      lead={isUnit ? chasing.unitLead : chasing.lead}
    >
      <DeadlineTabs actor={actor} current="/chasing-notices" words={words} />
      <ChasingFilters filter={filter} isOffice={isOffice} words={words} />
      {isOffice ? (
        <IssueTogether hasDrafts={data.rows.some(({ status }) => status === 'DRAFT')} words={togetherWords(words)}>
          {list}
        </IssueTogether>
      ) : (
        list
      )}
      <ExportLinks list="chasing-notices" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        totalIsMore={data.totalIsMore}
        previous={at(data.previous)}
        next={at(data.next)}
        words={common}
      />
    </Shell>
  )
}

function NothingThere({ filter, isUnit, words }: { filter: ChasingFilter; isUnit: boolean; words: Words }) {
  const { chasing, common } = words
  if (filtersInUse(filter) > 0) return <EmptyState title={common.nothingFound} hint={common.nothingFoundHint} />
  return <EmptyState title={isUnit ? chasing.unitNone : chasing.none} hint={isUnit ? undefined : chasing.noneHint} />
}

function togetherWords({ chasing, common, errors, refusals }: Words) {
  const { issue, issueText } = chasing.acts
  const reasons = {
    'stale-version': refusals['stale-version'],
    'move-not-open': refusals['move-not-open'],
    'chased-matter-settled': refusals['chased-matter-settled'],
  }
  return { together: chasing.together, acts: { issue, issueText }, cancel: common.cancel, reasons, errors }
}
