import { type Actor, holds, isStaff, unitsOf } from '@/lib/domain/access/actor'
import type { AssessmentKind } from '@/lib/domain/assessment/assessment'
import type { AssessmentState } from '@/lib/domain/assessment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { AssessmentFilter } from '@/lib/schemas/assessment'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { assessmentsVisibleTo } from './assessments-visible-to'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'

export type AssessmentRow = {
  id: string
  year: number
  name: string
  kind: AssessmentKind
  state: AssessmentState
  units: number
  selfDueOn: LocalDate
  marksDueOn: LocalDate
  checkUntil: LocalDate | null
}

const newestFirst: Order = { type: 'uuid', direction: 'descending' }

const everSees = (actor: Actor): boolean =>
  isStaff(actor) ||
  (['COMMITTEE_LEADER', 'GOVERNMENT_OFFICE', 'ASSESSOR'] as const).some((role) => holds(actor, role)) ||
  unitsOf(actor).length > 0

/** Assessments of one's congress that concern one, the newest first. */
export const listAssessments: Query<AssessmentFilter, Page<AssessmentRow>> = async (reading, filter) => {
  const { tx, actor } = reading
  if (!everSees(actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(filter.page)
  const rows = await open(tx).$queryRaw<AssessmentRow[]>`
    SELECT s.id, s.year, s.name, s.kind, s.state, s.self_due_on::text AS "selfDueOn", s.marks_due_on::text AS "marksDueOn",
      s.check_until::text AS "checkUntil", (SELECT count(*)::int FROM assessment_unit n WHERE n.assessment_id = s.id) AS units
    FROM assessment s
    WHERE ${assessmentsVisibleTo(actor)} AND ${conditions(filter)} AND ${beyond(newestFirst, place)}
    ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}`
  return pageOf(rows, place, () => null, rowsIn(reading))
}

function conditions({ kind, state }: AssessmentFilter): Prisma.Sql {
  const all = [...(kind ? [Prisma.sql`s.kind = ${kind}`] : []), ...(state ? [Prisma.sql`s.state = ${state}`] : [])]
  return all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`true`
}
