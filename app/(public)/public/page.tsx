import type { Metadata } from 'next'
import { PublicFrame } from '@/components/public/public-frame'
import { PublicTable } from '@/components/public/public-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { Pager } from '@/components/ui/pager'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import {
  type PublicFilter,
  type PublicList,
  publicFilterSchema,
  publicSuggestions,
} from '@/lib/queries/public-suggestions'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { readPublic } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { sessionText } from '@/lib/wording/formats'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const metadata: Metadata = { robots: { index: true, follow: true } }

/** 代表建议公开: for anybody, without an account and without script. */
export default async function PublicPage({ searchParams }: Props) {
  const filter = publicFilterSchema.parse(oneOfEach(await searchParams))
  const list = await readPublic((tx, now) => publicSuggestions(tx, now, filter))
  const words = await currentWords()
  const { publicPages } = words
  const isNarrow = Boolean(filter.session ?? filter.class)
  return (
    <PublicFrame
      title={publicPages.title}
      lead={publicPages.lead}
      back={
        <p className="cluster">
          <a href="/public/delegates">{words.performance.public.toDelegates}</a>
          <a href="/public/awards">{words.awards.public.toList}</a>
        </p>
      }
      words={words}
    >
      <PublicFilters filter={filter} list={list} words={words} />
      {list.rows.length === 0 ? (
        <EmptyState title={isNarrow ? publicPages.noneFound : publicPages.none} />
      ) : (
        <PublicTable rows={list.rows} words={words} />
      )}
      <Pager
        shown={list.rows.length}
        previous={filter.page ? addressOf(filter, null) : null}
        next={list.next ? addressOf(filter, list.next) : null}
        words={{ ...words.common, previousPage: publicPages.newer }}
      />
    </PublicFrame>
  )
}

type PublicFiltersProps = { filter: PublicFilter; list: PublicList; words: Words }

function PublicFilters({ filter, list, words: { publicPages, states, common, language } }: PublicFiltersProps) {
  const { session, class: of } = filter
  const sessions = list.sessions.map((one) => ({
    value: one.id,
    label: fill(publicPages.sessionName, { congress: one.congress, session: sessionText(one, language) }),
  }))
  const classes = answerMeanings.map((value) => ({ value, label: states.answerClass[value] }))
  return (
    <FilterBar
      action="/public"
      inUse={[session, of].filter(Boolean).length}
      words={common}
      first={
        <FilterSelects
          fields={[{ name: 'session', label: publicPages.session, options: sessions }] as const}
          chosen={{ session }}
          any={publicPages.anySession}
        />
      }
    >
      <FilterSelects
        fields={[{ name: 'class', label: publicPages.class, options: classes }] as const}
        chosen={{ class: of }}
        any={publicPages.any}
      />
    </FilterBar>
  )
}

function addressOf({ session, class: of }: PublicFilter, page: string | null): string {
  const kept = Object.entries({ session, class: of, page: page ?? undefined }).filter(([, value]) => value)
  const question = new URLSearchParams(kept as [string, string][]).toString()
  return question ? `/public?${question}` : '/public'
}
