import { compareRounds } from '@/lib/queries/compare-rounds'
import { getRatingForm } from '@/lib/queries/get-rating-form'
import { getToEnterPaper } from '@/lib/queries/get-to-enter-paper'
import {
  getToChangeRating,
  getToConsent,
  getToCorrectRating,
  getToDeclineAgain,
  getToInsist,
  getToRate,
  getToTakeWay,
} from '@/lib/queries/get-to-rate'
import { getRecheck, listRechecks } from '@/lib/queries/list-rechecks'
import { ratingDesk } from '@/lib/queries/rating-desk'
import { committee, type Page, page, watching } from './page'

/** Who rates, who keeps the papers, and no unit anywhere but where rounds stand side by side. */
export const pagesOfRatings: Record<string, Page> = {
  '/ratings': page(ratingDesk, () => ({}), committee),
  '/rechecks': page(listRechecks, () => ({}), committee),
  '/rechecks/[recheckId]': page(getRecheck, ({ recheck }) => recheck, ['office']),
  '/suggestions/[suggestionId]/rate': page(getToRate, ({ replied }) => replied, ['lead']),
  '/suggestions/[suggestionId]/rating-form': page(getRatingForm, ({ replied }) => replied, ['lead', 'office']),
  '/suggestions/[suggestionId]/change-rating': page(getToChangeRating, ({ satisfied }) => satisfied, ['lead']),
  '/suggestions/[suggestionId]/correct-rating': page(getToCorrectRating, ({ closed }) => closed, ['office']),
  '/suggestions/[suggestionId]/paper-rating': page(getToEnterPaper, ({ replied }) => replied, ['office']),
  '/suggestions/[suggestionId]/decline-again': page(getToDeclineAgain, ({ dissatisfied }) => dissatisfied, ['office']),
  '/suggestions/[suggestionId]/insist': page(getToInsist, ({ turnedDown }) => turnedDown, ['lead']),
  '/suggestions/[suggestionId]/way-forward': page(getToTakeWay, ({ noBetter }) => noBetter, ['office']),
  '/suggestions/[suggestionId]/consent': page(getToConsent, ({ noBetter }) => noBetter, ['lead']),
  '/suggestions/[suggestionId]/rounds': page(compareRounds, ({ noBetter }) => noBetter, [
    ...(['lead', 'officer', 'clerk', 'head', 'assessor'] as const),
    ...watching,
  ]),
}
