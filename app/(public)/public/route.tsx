import { publicAddress } from '@/components/public/public-address'
import { PublicTable } from '@/components/public/public-table'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { FilterSelects } from '@/components/ui/filter-selects'
import { OptionLines } from '@/components/ui/option-lines'
import { Pager } from '@/components/ui/pager'
import { TextField } from '@/components/ui/text-field'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import {
  type PublicFilter,
  type PublicList,
  publicFilterSchema,
  publicStages,
  publicSuggestions,
} from '@/lib/queries/public-suggestions'
import { readOutside } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { sessionText } from '@/lib/wording/formats'
import { publicRoute } from './public-route'

/** 代表建议公开: for anybody, without an account and without script. */
export const GET = publicRoute(async ({ asked, words }) => {
  const filter = publicFilterSchema.parse(asked)
  const list = await readOutside((tx, now) => publicSuggestions(tx, now, filter))
  const { title, lead } = words.publicPages
  return {
    title,
    lead,
    path: '/public',
    data: (origin) => ({ '@type': 'CollectionPage', url: `${origin}/public`, name: title, description: lead }),
    body: <Body filter={filter} list={list} words={words} />,
  }
})

type BodyProps = { filter: PublicFilter; list: PublicList; words: Words }

function Body({ filter, list, words }: BodyProps) {
  const { publicPages } = words
  const { page, ...chosen } = filter
  const isNarrow = Object.values(chosen).some(Boolean)
  return (
    <>
      <PublicFilters filter={filter} list={list} words={words} />
      {list.rows.length === 0 ? (
        <EmptyState title={isNarrow ? publicPages.noneFound : publicPages.none} />
      ) : (
        <PublicTable rows={list.rows} words={words} />
      )}
      <Pager
        shown={list.rows.length}
        previous={page ? publicAddress('/public', chosen) : null}
        next={list.next ? publicAddress('/public', { ...chosen, page: list.next }) : null}
        words={{ ...words.common, previousPage: publicPages.newer }}
      />
    </>
  )
}

function PublicFilters({ filter, list, words }: BodyProps) {
  const { page, ...chosen } = filter
  const { publicOpen: said, common } = words
  const year = chosen.year === undefined ? undefined : String(chosen.year)
  return (
    <FilterBar
      action="/public"
      inUse={Object.values(chosen).filter(Boolean).length}
      words={common}
      first={
        <TextField
          label={said.words}
          hint={said.wordsHint}
          name="words"
          type="search"
          defaultValue={chosen.words ?? ''}
          maxLength={60}
          optional=""
        />
      }
    >
      <FilterSelects
        fields={fieldsOf(list, words)}
        chosen={{ ...chosen, year }}
        any={words.publicPages.any}
        lines={OptionLines}
      />
    </FilterBar>
  )
}

function fieldsOf({ sessions, choices }: PublicList, words: Words) {
  const { publicPages, publicOpen: said, states, language } = words
  const nameOf = (one: PublicList['sessions'][number]) =>
    fill(publicPages.sessionName, { congress: one.congress, session: sessionText(one, language) })
  return [
    { name: 'topic', label: said.topic, options: choices.topics.map((value) => ({ value, label: value })) },
    { name: 'unit', label: said.unit, options: choices.units.map(({ id, name }) => ({ value: id, label: name })) },
    {
      name: 'year',
      label: said.year,
      options: choices.years.map((year) => ({ value: String(year), label: fill(said.ofYear, { year }) })),
    },
    {
      name: 'stage',
      label: said.stage,
      options: publicStages.map((value) => ({ value, label: publicPages.stages[value] })),
    },
    {
      name: 'class',
      label: publicPages.class,
      options: answerMeanings.map((value) => ({ value, label: states.answerClass[value] })),
    },
    {
      name: 'session',
      label: publicPages.session,
      options: sessions.map((one) => ({ value: one.id, label: nameOf(one) })),
    },
  ] as const
}
