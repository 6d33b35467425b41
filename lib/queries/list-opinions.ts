import { type Actor, holds, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import type { AssignmentRole } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { OpinionAnswer, Party } from '@/lib/domain/planning/opinion'
import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'

export type AskedRow = {
  id: string
  suggestionId: string
  numberText: string | null
  title: string
  party: Party
  unit: string | null
  answerBy: LocalDate
  answer: OpinionAnswer | null
  planned: { name: string; role: AssignmentRole }[]
}

const newestFirst: Order = { type: 'uuid', direction: 'descending' }

const isAsked = (actor: Actor): boolean =>
  holds(actor, 'DELEGATE') || holds(actor, 'GOVERNMENT_OFFICE') || unitsOf(actor).length > 0

/** The same as planningPolicy.answer for what is asked now, over `pre_assignment_opinion q` and its `suggestion s`. */
const askedOf = (actor: Actor): Prisma.Sql => Prisma.sql`(q.superseded_at IS NULL AND s.status = 'PRE_ASSIGNED' AND (
  q.party = 'UNIT' AND q.unit_id = ANY(${unitsOf(actor)}::uuid[])
  OR q.party = 'DELEGATE' AND coalesce(s.acting_delegate_id, s.lead_delegate_id) = ANY(${mandatesOf(actor)}::uuid[])
  OR q.party = 'GOVERNMENT' AND ${holds(actor, 'GOVERNMENT_OFFICE')}::boolean))`

/** What whoever looks is asked his opinion of. */
export const listOpinions: Query<string | undefined, Page<AskedRow>> = async (reading, page) => {
  const { tx, actor } = reading
  if (!isAsked(actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(page)
  const rows = await open(tx).$queryRaw<AskedRow[]>`
    SELECT s.* FROM (SELECT q.id, s.id AS "suggestionId", s.number_text AS "numberText", s.title, q.party, u.name AS unit,
        q.answer_by::text AS "answerBy", q.answer, ${plannedNames} AS planned
      FROM pre_assignment_opinion q JOIN suggestion s ON s.id = q.suggestion_id LEFT JOIN unit u ON u.id = q.unit_id
     WHERE ${askedOf(actor)}) s
     WHERE ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}`
  return pageOf(rows, place, () => null, rowsIn(reading))
}

export const plannedNames = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('name', k.name, 'role', o.role) ORDER BY o.ordinal), '[]')
  FROM pre_assignment_opinion o JOIN unit k ON k.id = o.unit_id WHERE o.suggestion_id = s.id AND o.superseded_at IS NULL)`

export type AskedCount = { readonly count: number; readonly day: LocalDate } | null

/** How many opinions of whoever looks are still awaited, and until when at the earliest. */
export async function countAsked({ tx, actor, moment }: Reading): Promise<AskedCount> {
  const [row] = await open(tx).$queryRaw<{ count: number; day: LocalDate | null }[]>`
    SELECT count(*)::int AS count, min(q.answer_by)::text AS day
      FROM pre_assignment_opinion q JOIN suggestion s ON s.id = q.suggestion_id
     WHERE ${askedOf(actor)} AND q.answer IS NULL AND q.answer_by >= ${moment.today}::date`
  return row?.day ? { count: row.count, day: row.day } : null
}
