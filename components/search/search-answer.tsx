import { ExportLinks } from '@/components/exports/export-links'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import type { SearchPage } from '@/lib/queries/open-search'
import type { SearchResult } from '@/lib/queries/search-result'
import { type SearchAsked, searchOrders } from '@/lib/schemas/search'
import { searchAddress } from '@/lib/schemas/search-address'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { KeepSearch } from './saved-searches'
import { ChosenFacets, SearchFacets } from './search-facets'
import { SearchHits } from './search-hits'

type Asked = { asked: SearchAsked; words: Words }
type SearchAnswerProps = Asked & { page: Extract<SearchPage, { savedAs: unknown }> }

export function SearchAnswer({ asked, page, words }: SearchAnswerProps) {
  const { searching } = words
  const { result, query, savedAs } = page
  const { facets, alike } = result
  return (
    <>
      <ChosenFacets asked={asked} facets={facets} words={words} />
      <KeepSearch query={query} savedAs={savedAs} words={words} />
      {result.rows.length > 0 ? (
        <div className="grid gap-5 md:grid-cols-[15rem_minmax(0,1fr)]">
          <SearchFacets
            asked={asked}
            facets={facets}
            counted={result.totalIsMore ? result.total : null}
            words={words}
          />
          <div className="stack min-w-0 md:col-start-2">
            <Found asked={asked} result={result} words={words} />
          </div>
        </div>
      ) : (
        <EmptyState title={searching.none} hint={searching.noneHint} />
      )}
      {alike.length > 0 ? (
        <section className="stack">
          <h2 className="text-lg">{searching.alike}</h2>
          <SearchHits hits={alike} label={searching.alike} words={words} />
        </section>
      ) : null}
    </>
  )
}

function Found({ asked, result, words }: Asked & { result: SearchResult }) {
  const { searching } = words
  const { rows, total, totalIsMore, previous, next } = result
  const at = (page: string | null) => page && searchAddress({ ...asked, page })
  return (
    <>
      <p className="text-ink-soft">{fill(totalIsMore ? searching.countIsMore : searching.count, { total })}</p>
      <Tabs
        label={searching.order}
        tabs={searchOrders.map((order) => ({
          href: searchAddress({ ...asked, page: undefined, order }),
          label: searching.orders[order],
          current: asked.order === order,
        }))}
      />
      <SearchHits hits={rows} label={searching.found} words={words} />
      <ExportLinks list="search" filter={asked} words={words} />
      <Pager
        shown={rows.length}
        total={total}
        totalIsMore={totalIsMore}
        previous={at(previous)}
        next={at(next)}
        words={words.common}
      />
    </>
  )
}
