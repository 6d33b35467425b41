import { Refusal } from '../refusal'
import type { AssessedUnit, Assessment } from './assessment'

/** A unit that is not assessed here has nothing here. */
export function assessedUnit({ units }: Pick<Assessment, 'units'>, unitId: string): AssessedUnit {
  const unit = units.find((one) => one.unitId === unitId)
  if (!unit) throw new Refusal('not-found')
  return unit
}
