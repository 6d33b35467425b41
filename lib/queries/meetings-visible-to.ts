import { type Actor, holds, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { Prisma } from '@/prisma/generated/client'

/** The same as meetingPolicy.view, for lists, over `reply_meeting s`. A test holds the two together. */
export function meetingsVisibleTo(actor: Actor): Prisma.Sql {
  const ours = Prisma.sql`s.congress_id = ${actor.congress.id}::uuid`
  if (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')) return ours
  return Prisma.sql`(${ours} AND EXISTS (SELECT FROM reply_meeting_guest g WHERE g.meeting_id = s.id AND g.taken_out_at IS NULL
    AND (g.invited_at IS NOT NULL OR s.opened_at IS NOT NULL) AND ${isForActor(actor)}))`
}

/** A guest `g` is he, or somebody of his unit. */
export const isForActor = (actor: Actor): Prisma.Sql => Prisma.sql`(g.delegate_id = ANY(${mandatesOf(actor)}::uuid[])
  OR g.unit_id = ANY(${unitsOf(actor)}::uuid[]) OR coalesce(g.person_id = ${actor.personId}::uuid, false))`
