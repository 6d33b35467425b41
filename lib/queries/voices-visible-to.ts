import { type Actor, delegationsOf, holds, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { governmentKinds } from '@/lib/domain/suggestion/policy'
import { delegationOfVoice, isTakenIn } from '@/lib/store/voice-items'
import { Prisma } from '@/prisma/generated/client'

/** The same as voicePolicy.view, for lists, over voicesJoined. A test holds the two together. */
export function voicesVisibleTo(actor: Actor): Prisma.Sql {
  const delegations = delegationsOf(actor)
  const ways = [
    ...(isStaff(actor) ? [Prisma.sql`true`] : []),
    ...(delegations.length > 0
      ? [Prisma.sql`coalesce(${delegationOfVoice} = ANY(${delegations}::uuid[]), false)`]
      : []),
    Prisma.sql`(${isTakenIn} AND (${Prisma.join(lookedAt(actor), ' OR ')}))`,
  ]
  return Prisma.sql`(v.congress_id = ${actor.congress.id}::uuid AND (${Prisma.join(ways, ' OR ')}))`
}

function lookedAt(actor: Actor): Prisma.Sql[] {
  const [mandates, units] = [mandatesOf(actor), unitsOf(actor)]
  const isPassedOn = Prisma.sql`v.unit_id IS NOT NULL AND v.state IN ('PASSED', 'ENDED')`
  return [
    Prisma.sql`coalesce(v.entered_by_id = ${actor.personId}::uuid, false)`,
    ...(holds(actor, 'COMMITTEE_LEADER') ? [Prisma.sql`true`] : []),
    ...(mandates.length > 0 ? [Prisma.sql`coalesce(v.delegate_id = ANY(${mandates}::uuid[]), false)`] : []),
    ...(units.length > 0 ? [Prisma.sql`(${isPassedOn} AND v.unit_id = ANY(${units}::uuid[]))`] : []),
    ...(holds(actor, 'GOVERNMENT_OFFICE')
      ? [Prisma.sql`(${isPassedOn} AND vu.kind = ANY(${[...governmentKinds]}))`]
      : []),
  ]
}
