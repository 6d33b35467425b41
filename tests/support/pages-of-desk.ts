import { readAssignmentList } from '@/lib/queries/assignment-list'
import { readSummary } from '@/lib/queries/desk-summary'
import { getLicence } from '@/lib/queries/get-licence'
import { getOpinion } from '@/lib/queries/get-opinion'
import { listOpinions } from '@/lib/queries/list-opinions'
import { listPublications } from '@/lib/queries/list-publications'
import { readDesk } from '@/lib/queries/read-desk'
import { assignmentListFilterSchema, deskFilterSchema } from '@/lib/schemas/desk-filter'
import { publicationFilterSchema } from '@/lib/schemas/publication-filter'
import { delegates, nothing, type Page, page, units, watching } from './page'

/** From the choice of units to the papers of the meeting. */
export const pagesOfDesk: Record<string, Page> = {
  '/assignment-desk': page(readDesk, () => deskFilterSchema.parse({}), ['office', 'government']),
  '/assignment-desk/round': page(readSummary, () => deskFilterSchema.parse({}), ['office']),
  '/assignment-desk/meeting': page(readSummary, () => deskFilterSchema.parse({}), ['office']),
  '/assignment-list': page(readAssignmentList, () => assignmentListFilterSchema.parse({}), watching),
  '/publications': page(listPublications, () => publicationFilterSchema.parse({}), ['office']),
  '/licence': page(getLicence, nothing, ['office']),
  '/hand-over-sheets': page(readAssignmentList, () => assignmentListFilterSchema.parse({}), watching),
  '/pre-assignment': page(listOpinions, () => undefined, [...delegates, ...units, 'government']),
  '/pre-assignment/[opinionId]': page(getOpinion, ({ askedOpinion }) => askedOpinion, ['clerk', 'head']),
}
