import { AnsweredTable } from '@/components/deadlines/answered-table'
import { deadlineAddress } from '@/components/deadlines/deadline-address'
import { DeadlineFilters } from '@/components/deadlines/deadline-filters'
import { DeadlineListTable } from '@/components/deadlines/deadline-list-table'
import { DeadlineTabs } from '@/components/deadlines/deadline-tabs'
import { DeadlineViews } from '@/components/deadlines/deadline-views'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { type Actor, holds, isStaff } from '@/lib/domain/access/actor'
import { seesAnnualReports } from '@/lib/domain/annual-report/policy'
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
    <Frame actor={actor} filter={filter} words={words} lead={deadlineList.lead}>
      <DeadlineViews filter={filter} counted={data} words={words} />
      <DeadlineFilters filter={filter} units={data.units} withReports={seesAnnualReports(actor)} words={words} />
      {data.rows.length > 0 ? (
        <DeadlineListTable rows={data.rows} today={moment.today} words={words} />
      ) : (
        <EmptyState title={deadlineList.empty} hint={deadlineList.emptyHint} />
      )}
      <Pages page={data} total={totalOf(data, filter)} filter={filter} words={words} />
    </Frame>
  )
}

async function Answered({ filter, words }: Viewed) {
  const { actor, data } = await read(listAnswered, filter)
  const { deadlineList } = words
  return (
    <Frame actor={actor} filter={filter} words={words} lead={deadlineList.answeredLead}>
      <DeadlineViews filter={filter} words={words} />
      <DeadlineFilters filter={filter} units={data.units} withReports={seesAnnualReports(actor)} words={words} />
      {data.rows.length > 0 ? (
        <AnsweredTable rows={data.rows} filter={filter} words={words} />
      ) : (
        <EmptyState title={deadlineList.answeredEmpty} hint={deadlineList.answeredEmptyHint} />
      )}
      <Pages page={data} filter={filter} words={words} />
    </Frame>
  )
}

type FrameProps = Viewed & { actor: Actor; lead: string; children: React.ReactNode }

function Frame({ actor, filter, words, lead, children }: FrameProps) {
  const { deadlineList } = words
  const mayTakeAway = isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
  return (
    <Shell
      actor={actor}
      words={words}
      current="/deadlines"
      title={deadlineList.title}
      lead={lead}
      actions={
        mayTakeAway ? (
          <ButtonLink href={deadlineAddress({ ...filter, page: undefined }, '/api/downloads/deadlines')}>
            {words.exports.worked}
          </ButtonLink>
        ) : null
      }
    >
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

function Pages({ page, total, filter, words }: Viewed & { page: Neighbours; total?: Total }) {
  const at = (place: string | null) => place && deadlineAddress({ ...filter, page: place })
  return (
    <>
      <ExportLinks list={filter.view === 'answered' ? 'answered' : 'deadlines'} filter={filter} words={words} />
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
