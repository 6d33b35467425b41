import { SavedSearches } from '@/components/search/saved-searches'
import { SearchAnswer } from '@/components/search/search-answer'
import { HowToSearch, SearchForm } from '@/components/search/search-form'
import { Shell } from '@/components/shell/shell'
import { openSearch } from '@/lib/queries/open-search'
import { searchSchema } from '@/lib/schemas/search'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function SearchPage({ searchParams }: Props) {
  const asked = searchSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(openSearch, asked)
  const words = await currentWords()
  const { searching } = words
  return (
    <Shell actor={actor} words={words} current="/search" title={searching.title} lead={searching.lead}>
      <SearchForm asked={asked} words={words} />
      {data.result ? (
        <SearchAnswer asked={asked} page={data} words={words} />
      ) : (
        <SavedSearches saved={data.saved} words={words} />
      )}
      {data.result?.rows.length ? null : <HowToSearch words={searching} />}
    </Shell>
  )
}
