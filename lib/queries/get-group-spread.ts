import { authorize } from '@/lib/domain/access/policy'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { type GroupSpread, spreadOfGroups } from '@/lib/domain/assessment/spread'
import { readAssessment } from '@/lib/store/assessments'
import { reckoned } from './compared-units'
import { isCounted } from './get-results'
import type { Query } from './query'

export type GroupSpreadView = {
  readonly assessment: Pick<Assessment, 'id' | 'name'>
  /** empty before the units check their lists */
  readonly groups: readonly GroupSpread[]
}

/** How the groups' scores lie beside each other, for whoever sees all units. */
export const getGroupSpread: Query<string, GroupSpreadView> = async (reading, assessmentId) => {
  const assessment = await readAssessment(reading.tx, assessmentId)
  authorize(reading.actor, assessmentPolicy.viewAll, assessment)
  const { id, name } = assessment
  if (!isCounted(assessment)) return { assessment: { id, name }, groups: [] }
  const { input, result } = await reckoned(reading, assessment)
  return { assessment: { id, name }, groups: spreadOfGroups(input.scheme, result.units) }
}
