import { type Actor, holds, isStaff, unitsOf } from '@/lib/domain/access/actor'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { Prisma } from '@/prisma/generated/client'
import { seesSealed } from './seen-lines'

const seesAllRatings = (actor: Actor): boolean =>
  (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')) && unitsOf(actor).length === 0

/** The same as statusFor of lib/domain/rating/seal, over `suggestion s`: that somebody rated is sealed like the rating. */
export const statusShownTo = (actor: Actor): Prisma.Sql =>
  seesAllRatings(actor)
    ? Prisma.sql`s.status`
    : Prisma.sql`CASE WHEN s.status = 'RATED' AND NOT ${seesSealed(actor)} THEN 'REPLIED' ELSE s.status END`

/** What is looked for by its state is found by the state that is shown. */
export function hasStatusShown(actor: Actor, status: SuggestionStatus): Prisma.Sql {
  if (seesAllRatings(actor)) return Prisma.sql`s.status = ${status}`
  if (status === 'REPLIED')
    return Prisma.sql`(s.status IN ('REPLIED', 'RATED') AND ${statusShownTo(actor)} = 'REPLIED')`
  return Prisma.sql`(s.status = ${status} AND ${statusShownTo(actor)} = ${status})`
}
