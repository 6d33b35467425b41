import type { Role } from '@/lib/domain/access/actor'
import { sittingAllYear } from './roster'
import { officeStaff, staffOf } from './staff'
import type { UnitCode } from './types'

/** They exist only in a congress that is marked as a demonstration. */
export type DemonstrationAccount = { login: string; name: string; role: Role; unit?: UnitCode }

/** Nine years a villager's voice: he is 62 and writes on a telephone. */
const [delegate, neighbour] = sittingAllYear('qudi')

export const leadUnit: UnitCode = 'transport'
export const assistUnit: UnitCode = 'water'

const [officer, colleague] = officeStaff.delegateOffice
const [government] = officeStaff.governmentOffice
const [system, security, audit] = officeStaff.administrators
const [assessor] = officeStaff.assessors
const [liaison, otherLiaison] = officeStaff.liaisonOfficers

export const demonstrationAccounts: readonly DemonstrationAccount[] = [
  { login: 'delegate1', name: delegate?.name ?? '', role: 'DELEGATE' },
  { login: 'delegate2', name: neighbour?.name ?? '', role: 'DELEGATE' },
  { login: 'officer1', name: liaison?.name ?? '', role: 'DELEGATION_OFFICER' },
  { login: 'officer2', name: otherLiaison?.name ?? '', role: 'DELEGATION_OFFICER' },
  { login: 'unit1', name: staffOf(leadUnit).clerk, role: 'UNIT_CLERK', unit: leadUnit },
  { login: 'head1', name: staffOf(leadUnit).head, role: 'UNIT_HEAD', unit: leadUnit },
  { login: 'unit2', name: staffOf(assistUnit).clerk, role: 'UNIT_CLERK', unit: assistUnit },
  { login: 'office1', name: officer ?? '', role: 'DELEGATE_OFFICE' },
  { login: 'office2', name: colleague ?? '', role: 'DELEGATE_OFFICE' },
  { login: 'government1', name: government ?? '', role: 'GOVERNMENT_OFFICE' },
  { login: 'leader1', name: officeStaff.leader, role: 'COMMITTEE_LEADER' },
  { login: 'assessor1', name: assessor ?? '', role: 'ASSESSOR' },
  { login: 'system1', name: system ?? '', role: 'SYSTEM_ADMINISTRATOR' },
  { login: 'security1', name: security ?? '', role: 'SECURITY_ADMINISTRATOR' },
  { login: 'audit1', name: audit ?? '', role: 'AUDIT_ADMINISTRATOR' },
]
