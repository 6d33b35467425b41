import { authorize } from '@/lib/domain/access/policy'
import { maySearch } from '@/lib/domain/search/policy'
import type { SavedSearch } from '@/lib/domain/search/saved'
import { searchQuery } from '@/lib/schemas/saved-search'
import type { SearchAsked } from '@/lib/schemas/search'
import { asksForSomething, searchAddress } from '@/lib/schemas/search-address'
import type { Query } from './query'
import { type CountedSearch, savedSearches, withNews } from './saved-searches'
import { search } from './search'
import type { SearchResult } from './search-result'

export type SearchPage =
  | { readonly result: null; readonly saved: readonly CountedSearch[] }
  | { readonly result: SearchResult; readonly query: string; readonly savedAs: SavedSearch | undefined }

/** What was asked, or the page on which to begin: with the saved searches and how much is new in each. */
export const openSearch: Query<SearchAsked, SearchPage> = async (reading, asked) => {
  authorize(reading.actor, maySearch, null)
  const saved = await savedSearches(reading)
  if (!asksForSomething(asked)) return { result: null, saved: await withNews(reading, saved) }
  const query = searchQuery(searchAddress(asked).replace('/search?', ''))
  return { result: await search(reading, asked), query, savedAs: saved.find((one) => one.query === query) }
}
