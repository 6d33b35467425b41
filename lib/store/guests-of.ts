import { type Actor, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { Prisma } from '@/prisma/generated/client'

/** A guest `g` is he, or somebody of his unit: isFor of lib/domain/meeting/policy in SQL. */
export const isForActor = (actor: Actor): Prisma.Sql => Prisma.sql`(g.delegate_id = ANY(${mandatesOf(actor)}::uuid[])
  OR g.unit_id = ANY(${unitsOf(actor)}::uuid[]) OR coalesce(g.person_id = ${actor.personId}::uuid, false))`

/** A delegate who is called, guest `q`, stands behind `suggestion s`. */
export const signsFor = Prisma.sql`(q.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id)
  OR EXISTS (SELECT FROM co_signature c WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED' AND c.delegate_id = q.delegate_id))`
