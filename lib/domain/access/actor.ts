export const roles = [
  'DELEGATE',
  'DELEGATION_OFFICER',
  'UNIT_CLERK',
  'UNIT_SECTION',
  'UNIT_HEAD',
  'GOVERNMENT_OFFICE',
  'DELEGATE_OFFICE',
  'COMMITTEE_LEADER',
  'ASSESSOR',
  'SYSTEM_ADMINISTRATOR',
  'SECURITY_ADMINISTRATOR',
  'AUDIT_ADMINISTRATOR',
] as const
export type Role = (typeof roles)[number]

/** One office that a person holds; a delegate's names the mandate, a liaison officer's the delegation, a unit's the unit, an assessor's the group. */
export type Grant = {
  readonly role: Role
  readonly delegateId?: string
  readonly delegationId?: string
  readonly unitId?: string
  readonly assessmentGroup?: number
  /** 回避: of an assessor, whose units he does not look at while an assessment is under way */
  readonly barredUnits?: readonly string[]
}

/** Who acts, as the database knows him at this moment. */
export type Actor = {
  readonly personId: string
  readonly accountId: string
  readonly signInId: string
  readonly name: string
  readonly congress: {
    readonly id: string
    readonly name: string
    readonly shortName: string
    readonly timeZone: string
    readonly isDemonstration: boolean
  }
  readonly grants: readonly Grant[]
  /** a program acts for him, and no further than it may reach */
  readonly apiToken?: { readonly id: string; readonly scopes: readonly string[]; readonly expiresAt: string }
}

/** In whose name something is kept: somebody who acts, or whose order a job carries out. */
export type Doer = Pick<Actor, 'personId' | 'name'> & { readonly congress: Pick<Actor['congress'], 'id'> }

export const holds = (actor: Actor, role: Role): boolean => actor.grants.some((grant) => grant.role === role)

export const isStaff = (actor: Actor): boolean => holds(actor, 'DELEGATE_OFFICE')

export const isDelegate = (actor: Actor, delegateId: string): boolean =>
  actor.grants.some((grant) => grant.role === 'DELEGATE' && grant.delegateId === delegateId)

export const mandatesOf = (actor: Actor): string[] =>
  actor.grants.flatMap((grant) => (grant.role === 'DELEGATE' && grant.delegateId ? [grant.delegateId] : []))

export const delegationsOf = (actor: Actor): string[] =>
  actor.grants.flatMap((grant) =>
    grant.role === 'DELEGATION_OFFICER' && grant.delegationId ? [grant.delegationId] : [],
  )

/** 代表团联络员 of this delegation. */
export const liaisesFor = (actor: Actor, delegationId: string | null): boolean =>
  delegationId !== null && delegationsOf(actor).includes(delegationId)

export const unitsOf = (actor: Actor): string[] => actor.grants.flatMap((grant) => (grant.unitId ? [grant.unitId] : []))

export const worksAt = (actor: Actor, unitId: string): boolean => unitsOf(actor).includes(unitId)

export const heads = (actor: Actor, unitId: string): boolean =>
  actor.grants.some((grant) => grant.role === 'UNIT_HEAD' && grant.unitId === unitId)

/** 科室负责人 at this unit. */
export const leadsSection = (actor: Actor, unitId: string): boolean =>
  actor.grants.some((grant) => grant.role === 'UNIT_SECTION' && grant.unitId === unitId)

export const groupsOf = (actor: Actor): number[] =>
  actor.grants.flatMap(({ role, assessmentGroup }) => (role === 'ASSESSOR' && assessmentGroup ? [assessmentGroup] : []))

/** Units that his office as an assessor does not open to him: those he is barred from, and those he works at today. */
export const barredFrom = (actor: Actor): string[] => [
  ...unitsOf(actor),
  ...actor.grants.flatMap(({ barredUnits }) => barredUnits ?? []),
]

type GroupedUnit = { readonly unitId: string; readonly assessmentGroup: number | null }

/** What several units handle is one file: whoever is barred from one of them reads none of it on account of another. */
export function assesses(actor: Actor, units: readonly GroupedUnit[]): boolean {
  const [groups, barred] = [groupsOf(actor), barredFrom(actor)]
  const isOfGroup = units.some(({ assessmentGroup }) => assessmentGroup !== null && groups.includes(assessmentGroup))
  return isOfGroup && !units.some(({ unitId }) => barred.includes(unitId))
}
