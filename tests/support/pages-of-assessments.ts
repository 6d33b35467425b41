import { getAssessment } from '@/lib/queries/get-assessment'
import { listAssessments } from '@/lib/queries/list-assessments'
import { assessmentFilterSchema } from '@/lib/schemas/assessment'
import { type Page, page, units, watching } from './page'

const assessors = ['assessor', 'otherAssessor'] as const

/** How the units are assessed: the trial has all four units of the town and both assessors. */
export const pagesOfAssessments: Record<string, Page> = {
  '/assessments': page(listAssessments, () => assessmentFilterSchema.parse({}), [...watching, ...units, ...assessors]),
  '/assessments/[assessmentId]': page(getAssessment, ({ assessment }) => assessment, [
    ...watching,
    ...units,
    ...assessors,
  ]),
}
