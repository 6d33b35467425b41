import { authorize } from '@/lib/domain/access/policy'
import { maySearch } from '@/lib/domain/search/policy'
import type { SearchAsked } from '@/lib/schemas/search'
import { asksForSomething } from '@/lib/schemas/search-address'
import type { Query } from './query'
import { search } from './search'
import type { SearchResult } from './search-result'

export type SearchPage = { readonly result: SearchResult | null }

/** What was asked, or the page on which to begin. */
export const openSearch: Query<SearchAsked, SearchPage> = async (reading, asked) => {
  authorize(reading.actor, maySearch, null)
  return { result: asksForSomething(asked) ? await search(reading, asked) : null }
}
