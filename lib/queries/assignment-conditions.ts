import { type Actor, unitsOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AssignmentFilter } from '@/lib/schemas/assignment-filter'
import { urgencyChosen } from '@/lib/schemas/urgency-filter'
import { Prisma } from '@/prisma/generated/client'
import { foundBy } from './found-by-words'
import { urgencyIs } from './urgency-conditions'

/** The unit has done its part. */
export const isDone = Prisma.sql`s.status IN ('REPLIED', 'OPINION_GIVEN')`

/** What the filters mean, over `assignment s JOIN suggestion t`. An assignment that was ended is nobody's any more. */
export function assignmentConditions(actor: Actor, today: LocalDate, filter: AssignmentFilter): Prisma.Sql {
  const { status, role, session, text } = filter
  const conditions = [
    Prisma.sql`s.unit_id = ANY(${unitsOf(actor)}::uuid[]) AND s.ended_on IS NULL`,
    ...(status ? [Prisma.sql`s.status = ${status}`] : []),
    ...(role ? [Prisma.sql`s.role = ${role}`] : []),
    ...(session ? [Prisma.sql`t.session_id = ${session}::uuid`] : []),
    ...(text ? [foundBy(actor, text, { id: Prisma.sql`t.id` })] : []),
    ...urgencyConditions(today, filter),
  ]
  return Prisma.join(conditions, ' AND ')
}

function urgencyConditions(today: LocalDate, { urgency }: AssignmentFilter): Prisma.Sql[] {
  return urgency ? [Prisma.sql`NOT ${isDone}`, urgencyIs(urgencyChosen[urgency], today)] : []
}
