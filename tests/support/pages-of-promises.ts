import { getCommitment } from '@/lib/queries/get-commitment'
import { getToUpdate } from '@/lib/queries/get-to-update'
import { listCommitments } from '@/lib/queries/list-commitments'
import { commitmentFilterSchema } from '@/lib/schemas/commitment'
import { delegates, nothing, type Page, page, units, watching } from './page'

/** The ledger of promises, and what is done with each. */
export const pagesOfPromises: Record<string, Page> = {
  '/commitments': page(listCommitments, () => commitmentFilterSchema.parse({}), [...delegates, ...units, ...watching]),
  '/commitments/[commitmentId]': page(getCommitment, ({ promise }) => promise, [
    ...(['lead', 'clerk', 'head', 'officer', 'assessor'] as const),
    ...watching,
  ]),
  '/commitments/sheet': page(getToUpdate, nothing, units),
  '/commitments/update': page(getToUpdate, nothing, units),
}
