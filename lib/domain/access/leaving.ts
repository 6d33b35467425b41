import { Refusal } from '../refusal'
import type { Role } from './actor'

/** An office of somebody who leaves, never his mandate, and who besides him holds it or works at the same unit. */
export type LeftOffice = {
  readonly grantId: string
  readonly role: Role
  readonly unitId: string | null
  readonly delegationId: string | null
  readonly assessmentGroup: number | null
  /** name of the unit or delegation */
  readonly of: string | null
  /** the unit is there still; other offices always are */
  readonly isInForce: boolean
  readonly others: number
}

export type Heir = { readonly grantId: string; readonly personId: string | null }

/** Rooms of the house in which somebody has to be. */
const neverEmpty: readonly Role[] = [
  'UNIT_CLERK',
  'UNIT_HEAD',
  'DELEGATE_OFFICE',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
]

/** Every office goes to an heir or ends; none in which somebody has to be is left empty. */
export function ensureLookedAfter(offices: readonly LeftOffice[], heirs: readonly Heir[]): void {
  const known = new Set(offices.map(({ grantId }) => grantId))
  if (heirs.some(({ grantId }) => !known.has(grantId))) throw new Refusal('not-found')
  const heirOf = new Map(heirs.map(({ grantId, personId }) => [grantId, personId]))
  for (const { grantId, role, unitId, of, isInForce, others } of offices) {
    const goesOn = heirOf.get(grantId) || offices.some((one) => one.unitId === unitId && heirOf.get(one.grantId))
    if (goesOn || others > 0 || !isInForce || !neverEmpty.includes(role)) continue
    if (unitId) throw new Refusal('unit-left-empty', { unit: of ?? '' })
    throw new Refusal('office-left-empty')
  }
}
