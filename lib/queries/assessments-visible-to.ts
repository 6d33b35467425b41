import { type Actor, holds, isStaff, unitsOf } from '@/lib/domain/access/actor'
import { Prisma } from '@/prisma/generated/client'

/** The same as assessmentPolicy.view, for lists, over `assessment s`. A test holds the two together. */
export function assessmentsVisibleTo(actor: Actor): Prisma.Sql {
  const seesAll = isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')
  const ways = seesAll
    ? Prisma.sql`true`
    : Prisma.sql`(${holds(actor, 'ASSESSOR')}::boolean AND EXISTS (SELECT FROM assessment_member m WHERE m.assessment_id = s.id AND m.taken_out_at IS NULL
          AND m.person_id = ${actor.personId}::uuid)
        OR EXISTS (SELECT FROM assessment_unit u WHERE u.assessment_id = s.id AND u.unit_id = ANY(${unitsOf(actor)}::uuid[])))`
  return Prisma.sql`(s.congress_id = ${actor.congress.id}::uuid AND ${ways})`
}
