import { authorize } from '@/lib/domain/access/policy'
import type { UnitClass } from '@/lib/domain/assessment/fairness/classes'
import { compare } from '@/lib/domain/assessment/fairness/compare'
import type { ComparedUnit } from '@/lib/domain/assessment/fairness/compared-unit'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { Grade } from '@/lib/domain/assessment/scheme'
import { Refusal } from '@/lib/domain/refusal'
import type { ResultsFilter } from '@/lib/schemas/assessment-results'
import { readAssessment } from '@/lib/store/assessments'
import { comparedUnitsOf } from './compared-units'
import { isCounted } from './get-results'
import type { Query } from './query'

export type ResultRow = {
  /** null for who is not compared */
  readonly shared: UnitClass | null
  readonly band: number | null
  readonly unit: ComparedUnit
  readonly grades: readonly Grade[]
  readonly minimumItems: number
}

type Asked = Pick<ResultsFilter, 'like'> & { readonly assessmentId: string }

/** All units as the page has them without filters: class after class, band after band, within it by name. */
export const exportResults: Query<Asked, ResultRow[]> = async (reading, { assessmentId, like }) => {
  const assessment = await readAssessment(reading.tx, assessmentId)
  authorize(reading.actor, assessmentPolicy.viewAll, assessment)
  if (!isCounted(assessment)) throw new Refusal('not-found')
  const { units, scheme } = await comparedUnitsOf(reading, assessment)
  const { classes, apart } = compare(units, like)
  const placed = classes.flatMap(({ shared, bands }) =>
    bands.flatMap((band, at) => band.map((unit) => ({ shared, band: bands.flat().length > 1 ? at : null, unit }))),
  )
  const { grades, minimumItems } = scheme
  return [...placed, ...apart.map((unit) => ({ shared: null, band: null, unit }))].map((row) => ({
    ...row,
    grades,
    minimumItems,
  }))
}
