import { openSearch } from '@/lib/queries/open-search'
import { searchSchema } from '@/lib/schemas/search'
import { delegates, officers, type Page, page, units, watching } from './page'

/** One field over everything that may be seen. */
export const pagesOfSearch: Record<string, Page> = {
  '/search': page(openSearch, () => searchSchema.parse({ text: '建议' }), [
    ...delegates,
    ...officers,
    ...units,
    ...watching,
    'assessor',
    'otherAssessor',
  ]),
}
