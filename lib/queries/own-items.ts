import { type Actor, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { Prisma } from '@/prisma/generated/client'
import { signsIt } from './signers'
import { visibleTo } from './visible-to'

/** Of `suggestion s`: whoever looks has raised or signed it, or his unit handles it. */
export const isOwn = (actor: Actor): Prisma.Sql => Prisma.sql`(${visibleTo(actor)} AND (${signsIt(mandatesOf(actor))}
  OR EXISTS (SELECT FROM assignment w WHERE w.suggestion_id = s.id AND w.ended_on IS NULL AND w.unit_id = ANY(${unitsOf(actor)}::uuid[]))))`

/** On the agenda of `reply_meeting m` now, in its order. */
export const ownItems = (actor: Actor): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(json_build_object('id', i.id, 'numberText', s.number_text, 'title', s.title) ORDER BY i.position), '[]')
    FROM reply_meeting_item i JOIN suggestion s ON s.id = i.suggestion_id
   WHERE i.meeting_id = m.id AND i.taken_out_at IS NULL AND coalesce(${isOwn(actor)}, false))`
