import { type Actor, holds, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { Prisma } from '@/prisma/generated/client'
import { signsIt } from './signers'
import { visibleTo } from './visible-to'

/** The same as seesDeadline of what one may see, for lists, over `deadline d JOIN suggestion s`. A test holds the two together. */
export function seenLines(actor: Actor): Prisma.Sql {
  return Prisma.sql`(${visibleTo(actor)} AND ${inside(actor)} AND ${unsealed(actor)})`
}

function inside(actor: Actor): Prisma.Sql {
  const outside = Prisma.sql`d.purpose NOT IN ('draft', 'sign')`
  const units = unitsOf(actor)
  return units.length === 0 ? outside : Prisma.sql`(${outside} OR d.unit_id = ANY(${units}::uuid[]))`
}

function unsealed(actor: Actor): Prisma.Sql {
  return Prisma.sql`(d.purpose <> 'feedback' OR EXISTS (SELECT FROM handling_round z WHERE z.suggestion_id = d.suggestion_id
    AND z.number = d.round AND z.closed_on IS NOT NULL) OR ${seesSealed(actor)})`
}

/** The same as seesSealed of lib/domain/rating/seal, over `suggestion s`. */
export const seesSealed = (actor: Actor): Prisma.Sql =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') ? Prisma.sql`(NOT ${judgesHimself(actor)})` : rates(actor)

/** Of the round in which `suggestion s` is: whether its rating is open to whoever looks. */
export const seesRatingNow = (actor: Actor): Prisma.Sql => Prisma.sql`(${seesSealed(actor)} OR EXISTS (
  SELECT FROM handling_round z WHERE z.suggestion_id = s.id AND z.number = s.round AND z.closed_on IS NOT NULL))`

export function judgesHimself(actor: Actor): Prisma.Sql {
  const units = unitsOf(actor)
  if (units.length === 0) return Prisma.sql`false`
  return Prisma.sql`EXISTS (SELECT FROM assignment x WHERE x.suggestion_id = s.id AND x.unit_id = ANY(${units}::uuid[]))`
}

function rates(actor: Actor): Prisma.Sql {
  const mandates = mandatesOf(actor)
  if (mandates.length === 0) return Prisma.sql`false`
  return Prisma.sql`(${signsIt(mandates)} AND NOT ${judgesHimself(actor)})`
}
