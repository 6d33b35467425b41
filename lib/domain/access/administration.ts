import { Refusal } from '../refusal'
import { type Actor, type Grant, holds, type Role } from './actor'
import type { Rule } from './policy'

/** GB/T 22239 8.1.5: who keeps the system, who gives out rights and who looks back are three people. */
export const administrationPolicy = {
  keepSystem: (actor) => holds(actor, 'SYSTEM_ADMINISTRATOR'),
  keepAccounts: (actor) => holds(actor, 'SECURITY_ADMINISTRATOR'),
  lookBack: (actor) => holds(actor, 'AUDIT_ADMINISTRATOR'),
} as const satisfies Record<string, Rule<unknown>>

/** An account of the congress, as its administrator decides about it. */
export type Account = {
  readonly id: string
  readonly congressId: string
  readonly personId: string
  readonly name: string
  readonly login: string
  readonly disabledAt: Date | null
}

/** Nobody gives or takes from himself: the last administrator cannot lock the house from within. */
export function ensureAnothers(actor: Actor, personId: string): void {
  if (actor.personId === personId) throw new Refusal('own-account')
}

export function ensureEnabled({ disabledAt }: Account, enabled: boolean): void {
  if ((disabledAt === null) !== enabled) throw new Refusal('move-not-open')
}

const named = ['delegateId', 'delegationId', 'unitId', 'assessmentGroup'] as const

const needs: Record<Role, (typeof named)[number] | null> = {
  DELEGATE: 'delegateId',
  DELEGATION_OFFICER: 'delegationId',
  UNIT_CLERK: 'unitId',
  UNIT_SECTION: 'unitId',
  UNIT_HEAD: 'unitId',
  GOVERNMENT_OFFICE: null,
  DELEGATE_OFFICE: null,
  COMMITTEE_LEADER: null,
  ASSESSOR: 'assessmentGroup',
  SYSTEM_ADMINISTRATOR: null,
  SECURITY_ADMINISTRATOR: null,
  AUDIT_ADMINISTRATOR: null,
}

/** An office names its mandate, delegation, unit or group, and nothing besides. */
export function ensureFitting(grant: Grant): void {
  const given = named.filter((one) => grant[one] !== undefined)
  const needed = needs[grant.role]
  if (needed === null ? given.length > 0 : given.length !== 1 || given[0] !== needed)
    throw new Refusal('grant-not-fitting')
}
