import type { Role } from '@/lib/domain/access/actor'
import type { Somebody } from '../book'
import { demonstrationAccounts } from '../people'
import { roster } from '../roster'
import { officeStaff, staffOf } from '../staff'
import type { DelegationCode, UnitCode } from '../types'
import { demoUnits } from '../units'
import { known } from '../world'
import { type Ground, stored } from './assembly'

type Office = { role: Role; delegateId?: string; delegationId?: string; unitId?: string; assessmentGroup?: number }
type Settled = { person: Somebody; office: Office }

const administration = ['SYSTEM_ADMINISTRATOR', 'SECURITY_ADMINISTRATOR', 'AUDIT_ADMINISTRATOR'] as const

/** Everybody with an office in the congress, each under a name of his own. */
export function settlePeople(
  ground: Ground,
  unitIds: ReadonlyMap<UnitCode, string>,
  delegationIds: ReadonlyMap<DelegationCode, string>,
) {
  const settle = (name: string, office: Office): Settled => ({ person: { id: ground.id(), name }, office })
  const units = demoUnits.flatMap(({ code }) => {
    const unitId = known(unitIds, code)
    const { clerk, head } = staffOf(code)
    return [settle(clerk, { role: 'UNIT_CLERK', unitId }), settle(head, { role: 'UNIT_HEAD', unitId })]
  })
  const delegates = roster.map(({ name }) => settle(name, { role: 'DELEGATE', delegateId: ground.id() }))
  const offices = [
    ...officeStaff.delegateOffice.map((name) => settle(name, { role: 'DELEGATE_OFFICE' })),
    ...officeStaff.governmentOffice.map((name) => settle(name, { role: 'GOVERNMENT_OFFICE' })),
    settle(officeStaff.leader, { role: 'COMMITTEE_LEADER' }),
    ...officeStaff.assessors.map((name, place) => settle(name, { role: 'ASSESSOR', assessmentGroup: place + 1 })),
    ...administration.map((role, place) => settle(officeStaff.administrators[place] ?? '', { role })),
    ...officeStaff.liaisonOfficers.map(({ name, delegation }) =>
      settle(name, { role: 'DELEGATION_OFFICER', delegationId: known(delegationIds, delegation) }),
    ),
  ]
  const all = [...delegates, ...units, ...offices]
  const named = new Map(all.map(({ person }) => [person.name, person]))
  return { named, delegates, rows: rowsOf(ground, all), accounts: accountRows(ground, named) }
}

function rowsOf({ congressId, id }: Ground, all: readonly Settled[]) {
  const grantedAt = stored('2022-01-04')
  return {
    people: all.map(({ person }) => ({ ...person, congressId })),
    grants: all.map(({ person, office }) => ({ id: id(), congressId, personId: person.id, ...office, grantedAt })),
  }
}

/** The sign-in page shows them in this order. */
function accountRows({ congressId, id }: Ground, named: ReadonlyMap<string, Somebody>) {
  return demonstrationAccounts.map(({ login, name }, place) => {
    const createdAt = new Date(stored('2022-01-04').getTime() + place * 1000)
    const personId = known(named, name).id
    return { id: id(), congressId, personId, login, passwordChangedAt: createdAt, isDemonstration: true, createdAt }
  })
}
