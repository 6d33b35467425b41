import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

/** The last day of what is over; nothing while `suggestion s` goes on. */
export const dayItEnded = Prisma.sql`coalesce(s.concluded_on, s.withdrawn_on, s.archived_on)`

/** How `unit u` was called on that day; without a day, as it is called now. */
export const nameOn = (day: Prisma.Sql): Prisma.Sql => nameOf(Prisma.sql`u`, day)

/** Which unit had `assignment a` on that day; without a day, which has it now. */
export const holderOn = (
  day: Prisma.Sql,
): Prisma.Sql => Prisma.sql`coalesce((SELECT t.from_unit_id FROM assignment_transfer t
  WHERE t.assignment_id = a.id AND t.effective_on > ${day} ORDER BY t.effective_on, t.id LIMIT 1), a.unit_id)`

/** How the unit was called then that had `assignment a` on that day. */
export const holderNameOn = (day: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(SELECT ${nameOf(Prisma.sql`h`, day)} FROM unit h WHERE h.id = ${holderOn(day)})`

const nameOf = (
  unit: Prisma.Sql,
  day: Prisma.Sql,
): Prisma.Sql => Prisma.sql`coalesce((SELECT f.name FROM unit_former_name f
  WHERE f.unit_id = ${unit}.id AND f.until_on > ${day} ORDER BY f.until_on LIMIT 1), ${unit}.name)`

export type FormerUnit = {
  readonly assignmentId: string
  readonly unitId: string
  readonly name: string
  readonly until: LocalDate
}

/** Who had the parts of a suggestion before, and how they were called when they passed on. */
export function readFormerUnits(tx: Tx, suggestionId: string): Promise<FormerUnit[]> {
  return open(tx).$queryRaw<FormerUnit[]>`
    SELECT a.id AS "assignmentId", t.from_unit_id AS "unitId", ${nameOn(Prisma.sql`t.effective_on - 1`)} AS name, t.effective_on::text AS until
      FROM assignment_transfer t JOIN assignment a ON a.id = t.assignment_id JOIN unit u ON u.id = t.from_unit_id
     WHERE a.suggestion_id = ${suggestionId}::uuid ORDER BY t.effective_on, t.id`
}
