import { getAssessmentObjection } from '@/lib/queries/get-assessment-objection'
import { getGroupMeeting } from '@/lib/queries/get-group-meeting'
import { getJudging } from '@/lib/queries/get-judging'
import { getSelfAssessment } from '@/lib/queries/get-self-assessment'
import { getUnitObjections } from '@/lib/queries/get-unit-objections'
import { listAssessmentObjections } from '@/lib/queries/list-assessment-objections'
import { listJudging } from '@/lib/queries/list-judging'
import { assessmentObjectionFilterSchema } from '@/lib/schemas/self-assessment'
import { committee, type Page, page } from './page'
import type { World } from './world'

const ofUnit = ({ assessment, assessedUnit }: World) => ({ assessmentId: assessment, unitId: assessedUnit })

/** What a unit says of itself and objects to: its own, the committee's, and of the self-assessment its judges'. */
export const pagesOfSelfAssessment: Record<string, Page> = {
  '/assessments/[assessmentId]/judging': page(listJudging, ({ assessment }) => assessment, [
    'office',
    'assessor',
    'otherAssessor',
  ]),
  '/assessments/[assessmentId]/judging/[unitId]': page(getJudging, ofUnit, ['office', 'assessor']),
  '/assessments/[assessmentId]/judging/[unitId]/sheet': page(getJudging, ofUnit, ['office', 'assessor']),
  '/assessments/[assessmentId]/group-meetings/[groupNo]': page(
    getGroupMeeting,
    ({ assessment }) => ({ assessmentId: assessment, groupNo: '1' }),
    ['office', 'assessor'],
  ),
  '/assessments/[assessmentId]/self/[unitId]': page(getSelfAssessment, ofUnit, [
    'clerk',
    'head',
    ...committee,
    'assessor',
  ]),
  '/assessments/[assessmentId]/units/[unitId]/objections': page(getUnitObjections, ofUnit, [
    'clerk',
    'head',
    ...committee,
  ]),
  '/assessments/[assessmentId]/objections': page(
    listAssessmentObjections,
    ({ assessment }) => ({ assessmentId: assessment, filter: assessmentObjectionFilterSchema.parse({}) }),
    ['office'],
  ),
  '/assessments/[assessmentId]/objections/[objectionId]': page(
    getAssessmentObjection,
    ({ assessmentObjection }) => assessmentObjection,
    ['office'],
  ),
}
