import { UnsentDrafts } from '@/components/device/unsent-drafts'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { MySuggestionsFilters, pageAddress } from '@/components/suggestions/my-suggestions-filters'
import { MySuggestionsTable } from '@/components/suggestions/my-suggestions-table'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { listMySuggestions } from '@/lib/queries/list-my-suggestions'
import { mySuggestionsFilterSchema } from '@/lib/schemas/my-suggestions-filter'
import { currentWords } from '@/lib/web/current-words'
import { deviceOwner } from '@/lib/web/device-owner'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function MySuggestionsPage({ searchParams }: Props) {
  const filter = mySuggestionsFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listMySuggestions, filter)
  const words = await currentWords()
  const { delegateHome: home, common } = words
  const isFiltered = filter.session || filter.status || filter.part
  const [title, hint] = isFiltered ? [common.nothingFound, common.nothingFoundHint] : [home.none, home.noneHint]
  return (
    <Shell
      actor={actor}
      words={words}
      current="/my-suggestions"
      title={home.myTitle}
      lead={home.myLead}
      actions={
        <ButtonLink look="main" href="/suggestions/new">
          {home.write}
        </ButtonLink>
      }
    >
      <UnsentDrafts
        owner={deviceOwner(actor)}
        words={words.device}
        untitled={words.suggestion.untitled}
        errors={words.errors}
      />
      <MySuggestionsFilters filter={filter} sessions={data.sessions} words={words} />
      {data.rows.length > 0 ? (
        <MySuggestionsTable rows={data.rows} today={moment.today} words={words} />
      ) : (
        <EmptyState title={title} hint={hint} />
      )}
      <ExportLinks list="my-suggestions" filter={filter} words={words} />
      <Pager
        shown={data.rows.length}
        total={data.total}
        previous={pageAddress(filter, data.previous)}
        next={pageAddress(filter, data.next)}
        words={common}
      />
    </Shell>
  )
}
