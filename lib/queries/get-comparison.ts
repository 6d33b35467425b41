import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { UnitClass } from '@/lib/domain/assessment/fairness/classes'
import { compare } from '@/lib/domain/assessment/fairness/compare'
import type { ComparedUnit } from '@/lib/domain/assessment/fairness/compared-unit'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { Refusal } from '@/lib/domain/refusal'
import { readAssessment } from '@/lib/store/assessments'
import { comparedUnitsOf } from './compared-units'
import { isCounted } from './get-results'
import type { Query } from './query'

export type ComparisonView = {
  readonly assessmentId: string
  readonly unit: ComparedUnit
  readonly minimumItems: number
  readonly mayViewAll: boolean
  /** null for whoever may not see all units, and for a unit that is not compared */
  readonly standing: {
    readonly shared: UnitClass
    readonly count: number
    readonly at: number
    readonly bands: number
    readonly inBand: number
  } | null
}

type Asked = { readonly assessmentId: string; readonly unitId: string }

/** For a unit's own page: null before there is anything to compare. */
export const getComparison: Query<Asked, ComparisonView | null> = async (reading, { assessmentId, unitId }) => {
  const assessment = await readAssessment(reading.tx, assessmentId)
  authorize(reading.actor, mayCompare, { congressId: assessment.congressId, assessment, unitId })
  if (!isCounted(assessment)) return null
  const { units, scheme } = await comparedUnitsOf(reading, assessment)
  const unit = units.find((one) => one.unitId === unitId)
  if (!unit) throw new Refusal('not-found')
  const mayViewAll = assessmentPolicy.viewAll(reading.actor, assessment)
  const standing = mayViewAll ? standingOf(units, unitId) : null
  return { assessmentId, unit, minimumItems: scheme.minimumItems, mayViewAll, standing }
}

/** Beside the unit's own, everybody who may see all of them. */
const mayCompare = (actor: Actor, of: Parameters<typeof assessmentPolicy.viewUnit>[1]): boolean =>
  assessmentPolicy.viewUnit(actor, of) || assessmentPolicy.viewAll(actor, of.assessment)

/** By load, as the page of all units opens. */
function standingOf(units: readonly ComparedUnit[], unitId: string): ComparisonView['standing'] {
  for (const { shared, bands } of compare(units, 'LOAD').classes) {
    const at = bands.findIndex((band) => band.some((one) => one.unitId === unitId))
    if (at >= 0) return { shared, at, count: bands.flat().length, bands: bands.length, inBand: bands[at]?.length ?? 0 }
  }
  return null
}
