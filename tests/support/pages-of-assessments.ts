import { getAssessment } from '@/lib/queries/get-assessment'
import { getResults } from '@/lib/queries/get-results'
import { listAssessments } from '@/lib/queries/list-assessments'
import { assessmentFilterSchema } from '@/lib/schemas/assessment'
import { resultsFilterSchema } from '@/lib/schemas/assessment-results'
import { committee, type Page, page, units, watching } from './page'

const assessors = ['assessor', 'otherAssessor'] as const

/** How the units are assessed: the trial has all four units of the town and both assessors. */
export const pagesOfAssessments: Record<string, Page> = {
  '/assessments': page(listAssessments, () => assessmentFilterSchema.parse({}), [...watching, ...units, ...assessors]),
  '/assessments/[assessmentId]': page(getAssessment, ({ assessment }) => assessment, [
    ...watching,
    ...units,
    ...assessors,
  ]),
  // A trial: its units are not set beside each other for anybody but the committee.
  '/assessments/[assessmentId]/results': page(
    getResults,
    ({ assessment }) => ({ assessmentId: assessment, ...resultsFilterSchema.parse({}) }),
    committee,
  ),
}
