import { getAssessment } from '@/lib/queries/get-assessment'
import { getAssessmentGroups } from '@/lib/queries/get-assessment-groups'
import { getAssessmentResult } from '@/lib/queries/get-assessment-result'
import { getToCorrect } from '@/lib/queries/get-corrections'
import { getMarkingSheet, listMarkingSheets } from '@/lib/queries/get-marking-sheet'
import { getResults } from '@/lib/queries/get-results'
import { getScheme, getSchemeToChange } from '@/lib/queries/get-scheme'
import { getSimulation } from '@/lib/queries/get-simulation'
import { getToOpenAssessment } from '@/lib/queries/get-to-open-assessment'
import { listAssessments } from '@/lib/queries/list-assessments'
import { listSchemes } from '@/lib/queries/list-schemes'
import { assessmentFilterSchema } from '@/lib/schemas/assessment'
import { resultsFilterSchema } from '@/lib/schemas/assessment-results'
import { committee, nothing, type Page, page, units, watching } from './page'
import { pagesOfAwards } from './pages-of-awards'

const assessors = ['assessor', 'otherAssessor'] as const

/** How the units are assessed: the trial has all four units of the town and both assessors. */
export const pagesOfAssessments: Record<string, Page> = {
  ...pagesOfAwards,
  '/assessment-schemes': page(listSchemes, nothing, [...watching, ...units, ...assessors]),
  '/assessment-schemes/[schemeId]': page(getScheme, ({ scheme }) => scheme, committee),
  '/assessment-schemes/[schemeId]/simulation': page(getSimulation, ({ scheme }) => ({ schemeId: scheme }), committee),
  '/assessment-schemes/[schemeId]/change': page(getSchemeToChange, ({ scheme }) => scheme, ['office']),
  '/assessment-schemes/[schemeId]/items/[itemKey]': page(getSchemeToChange, ({ scheme }) => scheme, ['office']),
  '/assessment-schemes/[schemeId]/sections/[sectionKey]': page(getSchemeToChange, ({ scheme }) => scheme, ['office']),
  '/assessments': page(listAssessments, () => assessmentFilterSchema.parse({}), [...watching, ...units, ...assessors]),
  '/assessments/new': page(getToOpenAssessment, nothing, ['office']),
  '/assessments/[assessmentId]/sheets': page(listMarkingSheets, ({ assessment }) => assessment, ['office']),
  '/assessments/[assessmentId]/sheets/[unitId]/[memberId]': page(
    getMarkingSheet,
    ({ assessment, assessedUnit, assessmentMember }) => ({
      ...{ assessmentId: assessment, unitId: assessedUnit, memberId: assessmentMember },
    }),
    ['office'],
  ),
  '/assessments/[assessmentId]/units/[unitId]/correct': page(
    getToCorrect,
    ({ checkedAssessment, assessedUnit }) => ({ assessmentId: checkedAssessment, unitId: assessedUnit, itemKey: null }),
    ['office'],
  ),
  '/assessments/[assessmentId]/groups': page(getAssessmentGroups, ({ assessment }) => assessment, ['office']),
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
  '/assessments/[assessmentId]/units/[unitId]': page(
    getAssessmentResult,
    ({ assessment, unit }) => ({ assessmentId: assessment, unitId: unit }),
    [...committee, 'otherAssessor'],
  ),
}
