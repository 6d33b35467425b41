import { type Actor, isStaff, unitsOf } from '@/lib/domain/access/actor'
import { leads } from '@/lib/domain/special-report/policy'
import { Prisma } from '@/prisma/generated/client'

/** The same as reportPolicy.view, for lists, over `special_report s`. A test holds the two together. */
export function reportsVisibleTo(actor: Actor): Prisma.Sql {
  if (isStaff(actor)) return Prisma.sql`true`
  return Prisma.sql`(s.sent_at IS NOT NULL AND (${addressedTo(actor)} OR EXISTS (SELECT FROM special_report_instruction i
    WHERE i.report_id = s.id AND i.unit_id = ANY(${unitsOf(actor)}::uuid[]) AND i.state <> 'STRUCK')))`
}

export const addressedTo = (actor: Actor): Prisma.Sql => Prisma.sql`(${leads(actor)}::boolean AND EXISTS (
  SELECT FROM special_report_addressee a WHERE a.report_id = s.id AND a.person_id = ${actor.personId}::uuid))`

/** Which of its instructions `i` whoever looks is told of: a unit of its own alone. */
export const instructionsSeenBy = (actor: Actor): Prisma.Sql =>
  isStaff(actor)
    ? Prisma.sql`true`
    : Prisma.sql`(${addressedTo(actor)} OR (i.unit_id = ANY(${unitsOf(actor)}::uuid[]) AND i.state <> 'STRUCK'))`
