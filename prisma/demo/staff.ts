import { staffNames } from './roster'
import type { DelegationCode, UnitCode } from './types'
import { assessmentGroups, demoUnits } from './units'

/** Who works at a unit: its head signs, a deputy and the clerk meet the delegates. */
export type UnitStaff = { clerk: string; head: string; deputy: string; desk: readonly string[] }

const perUnit = 6
const names = (from: number, count: number) => staffNames.slice(from, from + count)

const staff = new Map<UnitCode, UnitStaff>(
  demoUnits.map(({ code }, place) => {
    const [clerk = '', head = '', deputy = '', ...desk] = names(place * perUnit, perUnit)
    return [code, { clerk, head, deputy, desk }]
  }),
)

export function staffOf(code: UnitCode): UnitStaff {
  const found = staff.get(code)
  if (!found) throw new Error(`nobody works at ${code}`)
  return found
}

/** The delegations whose liaison officers the demonstration lets in. */
export const liaisonDelegations = ['qudi', 'jiyang'] as const satisfies readonly DelegationCode[]

const inOffice = 11 + assessmentGroups
const withLiaison = inOffice + liaisonDelegations.length
const office = names(demoUnits.length * perUnit, withLiaison + assessmentGroups)

/** The committee's office, the government's office, the leader, the administrators and one assessor a group. */
export const officeStaff = {
  delegateOffice: office.slice(0, 3),
  governmentOffice: office.slice(3, 5),
  leader: office[5] as string,
  administrators: office.slice(6, 9),
  assessors: office.slice(9, 9 + assessmentGroups),
  liaisonOfficers: liaisonDelegations.map((delegation, place) => ({
    delegation,
    name: office[inOffice + place] as string,
  })),
  /** from outside the committee, one a group, called for the annual assessment */
  furtherAssessors: office.slice(withLiaison),
}
