import { getSupervision, getSupervisionDesk } from '@/lib/queries/get-supervision'
import { type Page, page, watching } from './page'

/** The page of a key suggestion's supervision, and its forms. */
export const pagesOfSupervision: Record<string, Page> = {
  '/suggestions/[suggestionId]/supervision': page(getSupervision, ({ supervised }) => supervised, [
    'lead',
    'officer',
    'clerk',
    'head',
    'assistant',
    ...watching,
  ]),
  '/suggestions/[suggestionId]/supervision/[way]': page(
    getSupervisionDesk,
    ({ supervised }) => ({ suggestionId: supervised, way: 'answer' }),
    ['clerk', 'head'],
  ),
}
