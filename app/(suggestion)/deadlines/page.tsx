import { AnsweredTable } from '@/components/deadlines/answered-table'
import { deadlineAddress } from '@/components/deadlines/deadline-address'
import { DeadlineFilters } from '@/components/deadlines/deadline-filters'
import { DeadlineListTable } from '@/components/deadlines/deadline-list-table'
import { DeadlineTabs } from '@/components/deadlines/deadline-tabs'
import { DeadlineViews } from '@/components/deadlines/deadline-views'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import type { Actor } from '@/lib/domain/access/actor'
import { seesAnnualReports } from '@/lib/domain/annual-report/policy'
import { mayTakeForms } from '@/lib/domain/suggestion/forms'
import { listAnswered } from '@/lib/queries/list-answered'
import { type DeadlineList, listDeadlines } from '@/lib/queries/list-deadlines'
import { type DeadlineFilter, deadlineFilterSchema } from '@/lib/schemas/deadline-filter'
import { urgencyChosen } from '@/lib/schemas/urgency-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function DeadlinesPage({ searchParams }: Props) {
  const filter = deadlineFilterSchema.parse(oneOfEach(await searchParams))
  const words = await currentWords()
  return filter.view === 'answered' ? (
    <Answered filter={filter} words={words} />
  ) : (
    <Open filter={filter} words={words} />
  )
}

type Viewed = { filter: DeadlineFilter; words: Words }

async function Open({ filter, words }: Viewed) {
  const { actor, moment, data } = await read(listDeadlines, filter)
  const { deadlineList } = words
  return (
    <Frame actor={actor} words={words} lead={deadlineList.lead}>
      <DeadlineViews filter={filter} counted={data} words={words} />
      <DeadlineFilters filter={filter} units={data.units} withReports={seesAnnualReports(actor)} words={words} />
      {data.rows.length > 0 ? (
        <DeadlineListTable rows={data.rows} today={moment.today} words={words} />
      ) : (
        <EmptyState title={deadlineList.empty} hint={deadlineList.emptyHint} />
      )}
      <Pages actor={actor} page={data} total={totalOf(data, filter)} filter={filter} words={words} />
    </Frame>
  )
}

async function Answered({ filter, words }: Viewed) {
  const { actor, data } = await read(listAnswered, filter)
  const { deadlineList } = words
  return (
    <Frame actor={actor} words={words} lead={deadlineList.answeredLead}>
      <DeadlineViews filter={filter} words={words} />
      <DeadlineFilters filter={filter} units={data.units} withReports={seesAnnualReports(actor)} words={words} />
      {data.rows.length > 0 ? (
        <AnsweredTable rows={data.rows} filter={filter} words={words} />
      ) : (
        <EmptyState title={deadlineList.answeredEmpty} hint={deadlineList.answeredEmptyHint} />
      )}
      <Pages actor={actor} page={data} filter={filter} words={words} />
    </Frame>
  )
}

type FrameProps = { actor: Actor; words: Words; lead: string; children: React.ReactNode }

function Frame({ actor, words, lead, children }: FrameProps) {
  const { deadlineList } = words
  return (
    <Shell actor={actor} words={words} current="/deadlines" title={deadlineList.title} lead={lead}>
      <DeadlineTabs actor={actor} current="/deadlines" words={words} />
      {children}
    </Shell>
  )
}

type Total = { total: number; totalIsMore: boolean }

/** Each word is counted so far and no farther. */
function totalOf({ counts, countedTo }: DeadlineList, { urgency }: DeadlineFilter): Total {
  const counted = urgency ? [counts[urgencyChosen[urgency]]] : Object.values(counts)
  return { total: counted.reduce((sum, one) => sum + one, 0), totalIsMore: counted.some((one) => one >= countedTo) }
}

type Neighbours = { rows: readonly unknown[]; previous: string | null; next: string | null }

type PagesProps = Viewed & { actor: Actor; page: Neighbours; total?: Total }

function Pages({ actor, page, total, filter, words }: PagesProps) {
  const list = filter.view === 'answered' ? 'answered' : 'deadlines'
  const at = (place: string | null) => place && deadlineAddress({ ...filter, page: place })
  return (
    <>
      <ExportLinks
        list={list}
        filter={filter}
        also={mayTakeForms(actor) ? { list: `${list}-worked`, name: words.exports.worked } : null}
        words={words}
      />
      <Pager
        shown={page.rows.length}
        {...total}
        previous={at(page.previous)}
        next={at(page.next)}
        words={words.common}
      />
    </>
  )
}
