import type { Actor } from '@/lib/domain/access/actor'
import { barredFrom, delegationsOf, groupsOf, holds, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { governmentKinds } from '@/lib/domain/suggestion/policy'
import type { ProxyRole } from '@/lib/domain/suggestion/proxy-entry'
import { Prisma } from '@/prisma/generated/client'
import { coSignsIt, leadsIt } from './signers'

/** The same as suggestionPolicy.view, for lists, over `suggestion s`. A test holds the two together. */
export function visibleTo(actor: Actor): Prisma.Sql {
  const ways = [
    ...asDelegate(actor),
    ...asCommittee(actor),
    ...asLiaison(actor),
    ...asProxy(actor),
    ...asUnit(actor),
    ...asGovernment(actor),
    ...asAssessor(actor),
  ]
  if (ways.length === 0) return Prisma.sql`false`
  return Prisma.sql`(s.congress_id = ${actor.congress.id}::uuid AND (${Prisma.join(ways, ' OR ')}))`
}

const submitted = Prisma.sql`s.status NOT IN ('DRAFT', 'CO_SIGNING')`
const askedBeforehand = Prisma.sql`SELECT FROM pre_assignment_opinion q JOIN unit u ON u.id = q.unit_id WHERE q.suggestion_id = s.id AND q.superseded_at IS NULL`
const inForce = Prisma.sql`SELECT FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = s.id AND a.ended_on IS NULL`

function asDelegate(actor: Actor): Prisma.Sql[] {
  const mandates = mandatesOf(actor)
  if (mandates.length === 0) return []
  return [leadsIt(mandates), Prisma.sql`(s.status <> 'DRAFT' AND ${coSignsIt(mandates)})`]
}

const asCommittee = (actor: Actor): Prisma.Sql[] =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') ? [submitted] : []

/** Of none it is nobody's, and that is a no and not an unknown. */
const ofDelegation = (delegations: readonly string[]): Prisma.Sql =>
  Prisma.sql`s.delegation_id IS NOT NULL AND s.delegation_id = ANY(${[...delegations]}::uuid[])`

function asLiaison(actor: Actor): Prisma.Sql[] {
  const delegations = delegationsOf(actor)
  return delegations.length > 0 ? [Prisma.sql`(${submitted} AND ${ofDelegation(delegations)})`] : []
}

/** Drafts that an office has entered for a delegate and that he has not made his own. */
function asProxy(actor: Actor): Prisma.Sql[] {
  const delegations = delegationsOf(actor)
  const kept = (role: ProxyRole) => Prisma.sql`(s.status = 'DRAFT' AND EXISTS (SELECT FROM proxy_entry y
    WHERE y.suggestion_id = s.id AND y.role = ${role} AND (y.outcome IS NULL OR y.outcome = 'DENIED')))`
  return [
    ...(isStaff(actor) ? [kept('DELEGATE_OFFICE')] : []),
    ...(delegations.length > 0 ? [Prisma.sql`(${kept('DELEGATION_OFFICER')} AND ${ofDelegation(delegations)})`] : []),
  ]
}

function asUnit(actor: Actor): Prisma.Sql[] {
  const units = unitsOf(actor)
  return units.length > 0
    ? [
        Prisma.sql`(${submitted} AND EXISTS (${inForce} AND a.unit_id = ANY(${units}::uuid[])))`,
        Prisma.sql`(s.status = 'PRE_ASSIGNED' AND EXISTS (${askedBeforehand} AND q.unit_id = ANY(${units}::uuid[])))`,
      ]
    : []
}

const asGovernment = (actor: Actor): Prisma.Sql[] =>
  holds(actor, 'GOVERNMENT_OFFICE')
    ? [
        Prisma.sql`(${submitted} AND EXISTS (${inForce} AND u.kind = ANY(${[...governmentKinds]})))`,
        Prisma.sql`(s.status = 'PRE_ASSIGNED' AND EXISTS (${askedBeforehand} AND u.kind = ANY(${[...governmentKinds]})))`,
      ]
    : []

const asAssessor = (actor: Actor): Prisma.Sql[] =>
  holds(actor, 'ASSESSOR')
    ? [
        Prisma.sql`(s.status IN ('REPLIED', 'RATED', 'RE_HANDLING', 'TRACKED', 'CONCLUDED', 'ARCHIVED')
      AND EXISTS (${inForce} AND ${assessedBy(actor)}) AND NOT EXISTS (${inForce} AND u.id = ANY(${barredFrom(actor)}::uuid[])))`,
      ]
    : []

/** Of his groups and not barred, over `unit u`. */
export const assessedBy = (actor: Actor): Prisma.Sql =>
  Prisma.sql`(u.assessment_group = ANY(${groupsOf(actor)}::int[]) AND u.id <> ALL(${barredFrom(actor)}::uuid[]))`
