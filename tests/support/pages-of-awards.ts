import { getAward } from '@/lib/queries/get-award'
import { getToCallAward } from '@/lib/queries/get-to-call-award'
import { listAwards } from '@/lib/queries/list-awards'
import { awardFilterSchema } from '@/lib/schemas/award'
import { countingOn, delegates, nothing, officers, type Page, page, units } from './page'

/** Whoever may nominate sees a call from its beginning, a delegate from its notice on. */
export const pagesOfAwards: Record<string, Page> = {
  '/awards': page(listAwards, () => awardFilterSchema.parse({}), [...countingOn, ...units, ...officers, ...delegates]),
  '/awards/new': page(getToCallAward, nothing, ['office']),
  '/awards/[callId]': page(getAward, ({ awardCall }) => awardCall, [...countingOn, ...units, ...officers]),
}
