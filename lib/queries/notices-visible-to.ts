import { type Actor, holds, isStaff, unitsOf } from '@/lib/domain/access/actor'
import { governmentKinds } from '@/lib/domain/suggestion/policy'
import { Prisma } from '@/prisma/generated/client'

/** The same as chasingPolicy.view, for lists, over `chasing_notice s` with its `assignment a` and `unit u`. A test holds the two together. */
export function noticesVisibleTo(actor: Actor): Prisma.Sql {
  const units = unitsOf(actor)
  const issued = [
    ...(holds(actor, 'COMMITTEE_LEADER') ? [Prisma.sql`true`] : []),
    ...(units.length > 0 ? [Prisma.sql`a.unit_id = ANY(${units}::uuid[])`] : []),
    ...(holds(actor, 'GOVERNMENT_OFFICE') ? [Prisma.sql`u.kind = ANY(${[...governmentKinds]})`] : []),
  ]
  const ways = [
    ...(isStaff(actor) ? [Prisma.sql`true`] : []),
    ...(issued.length > 0 ? [Prisma.sql`(s.issued_at IS NOT NULL AND (${Prisma.join(issued, ' OR ')}))`] : []),
  ]
  if (ways.length === 0) return Prisma.sql`false`
  return Prisma.sql`(s.congress_id = ${actor.congress.id}::uuid AND (${Prisma.join(ways, ' OR ')}))`
}
