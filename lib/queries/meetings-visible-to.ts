import type { Actor } from '@/lib/domain/access/actor'
import { readsMeetings } from '@/lib/domain/meeting/policy'
import { isForActor } from '@/lib/store/guests-of'
import { Prisma } from '@/prisma/generated/client'

/** The same as meetingPolicy.view, for lists, over `reply_meeting s`. A test holds the two together. */
export function meetingsVisibleTo(actor: Actor): Prisma.Sql {
  const ours = Prisma.sql`s.congress_id = ${actor.congress.id}::uuid`
  if (readsMeetings(actor)) return ours
  return Prisma.sql`(${ours} AND EXISTS (SELECT FROM reply_meeting_guest g WHERE g.meeting_id = s.id AND g.taken_out_at IS NULL
    AND (g.invited_at IS NOT NULL OR s.opened_at IS NOT NULL) AND ${isForActor(actor)}))`
}
