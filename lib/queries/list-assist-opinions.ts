import { type Actor, holds, isStaff, unitsOf } from '@/lib/domain/access/actor'
import type { OpinionOutcome } from '@/lib/domain/assignment/assist-opinion'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { over } from '@/lib/domain/suggestion/workflow'
import type { OpinionFilter, OpinionView } from '@/lib/schemas/opinion'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, madeId, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'
import { visibleTo } from './visible-to'

export type AssistRow = {
  id: string
  suggestionId: string
  assignmentId: string
  numberText: string | null
  title: string
  leads: string[]
  assist: string
  dueOn: LocalDate
  dueIsProvisional: boolean
  pausedSince: LocalDate | null
  waitedDays: number
  givenOn: LocalDate | null
  outcome: OpinionOutcome | null
  waivedOn: LocalDate | null
  reason: string | null
}

const orders: Record<OpinionView, Order> = {
  awaited: { column: Prisma.sql`s."dueOn"`, type: 'date', direction: 'ascending' },
  given: { column: Prisma.sql`s."givenOn"`, type: 'date', direction: 'descending' },
  waived: { column: Prisma.sql`s."waivedOn"`, type: 'date', direction: 'descending' },
}

const keys = { awaited: 'dueOn', given: 'givenOn', waived: 'waivedOn' } as const satisfies Record<
  OpinionView,
  keyof AssistRow
>

/** 协办意见: which suggestion waits for whom; for the units that work together and the offices that watch them. */
export const listAssistOpinions: Query<OpinionFilter, Page<AssistRow>> = async (reading, { view, page }) => {
  if (!seesList(reading.actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(page)
  const order = orders[view]
  const rows = await open(reading.tx).$queryRaw<{ row: AssistRow }[]>`
    SELECT to_jsonb(s) AS row FROM (${rowsOf[view](reading)}) s
     WHERE ${beyond(order, place)} ORDER BY ${orderBy(order, place)} LIMIT ${rowsIn(reading) + 1}`
  return pageOf(
    rows.map(({ row }) => row),
    place,
    (row) => row[keys[view]],
    rowsIn(reading),
  )
}

export type OpinionsAwaited = { readonly total: number; readonly first: readonly AssistRow[] }

/** For the home of a lead: the few that it has waited for longest. */
export async function opinionsAwaitedBy(reading: Reading, atMost: number): Promise<OpinionsAwaited> {
  const leading = Prisma.sql`EXISTS (${leadsOf} AND l.unit_id = ANY(${unitsOf(reading.actor)}::uuid[]) AND l.status <> 'REPLIED')`
  const rows = await open(reading.tx).$queryRaw<{ row: AssistRow; total: number }[]>`
    SELECT to_jsonb(s) AS row, count(*) OVER ()::int AS total FROM (${awaited(reading, leading)}) s ORDER BY s."dueOn", s.id LIMIT ${atMost}`
  return { total: rows[0]?.total ?? 0, first: rows.map(({ row }) => row) }
}

/** For the office: how many are late. */
export async function countLateOpinions(reading: Reading): Promise<number> {
  const [row] = await open(reading.tx).$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM (${awaited(reading, Prisma.sql`true`)}) s WHERE s."dueOn" < ${reading.moment.today}::date`
  return row?.count ?? 0
}

const seesList = (actor: Actor): boolean => watches(actor) || unitsOf(actor).length > 0
const watches = (actor: Actor): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')

const leadsOf = Prisma.sql`SELECT FROM assignment l WHERE l.suggestion_id = s.id AND l.role <> 'ASSIST' AND l.ended_on IS NULL`

/** Of one's own unit: what it owes, and what it waits for. */
const concerns = (actor: Actor): Prisma.Sql =>
  watches(actor)
    ? visibleTo(actor)
    : Prisma.sql`(${visibleTo(actor)} AND (a.unit_id = ANY(${unitsOf(actor)}::uuid[]) OR EXISTS (${leadsOf} AND l.unit_id = ANY(${unitsOf(actor)}::uuid[]))))`

const common = ({
  moment,
}: Reading): Prisma.Sql => Prisma.sql`s.id AS "suggestionId", a.id AS "assignmentId", s.number_text AS "numberText", s.title,
  ARRAY(SELECT v.name FROM assignment l JOIN unit v ON v.id = l.unit_id WHERE l.suggestion_id = s.id AND l.role <> 'ASSIST' AND l.ended_on IS NULL ORDER BY l.id) AS leads,
  u.name AS assist, a.due_on AS "dueOn", a.due_is_provisional AS "dueIsProvisional", a.paused_since AS "pausedSince",
  greatest(0, ${moment.today}::date - greatest(a.assigned_on, (SELECT z.opened_on FROM handling_round z WHERE z.suggestion_id = s.id AND z.number = s.round))) AS "waitedDays"`

const joined = Prisma.sql`assignment a JOIN suggestion s ON s.id = a.suggestion_id JOIN unit u ON u.id = a.unit_id`
const inForce = Prisma.sql`a.role = 'ASSIST' AND a.ended_on IS NULL`

/** The same as isOpinionAwaited for at least one lead that has not replied; the ids are those of the assisting parts. */
const awaited = (reading: Reading, more: Prisma.Sql): Prisma.Sql => Prisma.sql`
  SELECT a.id, ${common(reading)}, NULL::date AS "givenOn", NULL::text AS outcome, NULL::date AS "waivedOn", NULL::text AS reason
    FROM ${joined} WHERE ${inForce} AND ${concerns(reading.actor)} AND ${more} AND s.status <> ALL(${[...over]})
     AND NOT EXISTS (SELECT FROM assist_opinion o WHERE o.assignment_id = a.id AND o.round = s.round AND o.sent_back_at IS NULL)
     AND (s.round = 1 OR EXISTS (SELECT FROM handling_round z WHERE z.suggestion_id = s.id AND z.number = s.round AND z.opened_on <= a.assigned_on)
       OR EXISTS (SELECT FROM opinion_request q WHERE q.assignment_id = a.id AND q.round = s.round)
       OR EXISTS (SELECT FROM assist_opinion o WHERE o.assignment_id = a.id AND o.round = s.round))
     AND EXISTS (${leadsOf} AND l.status <> 'REPLIED' AND NOT EXISTS (SELECT FROM opinion_waiver w
       WHERE w.assignment_id = a.id AND w.lead_assignment_id = l.id AND w.round = s.round))`

const rowsOf: Record<OpinionView, (reading: Reading) => Prisma.Sql> = {
  awaited: (reading) => awaited(reading, Prisma.sql`true`),
  given: (reading) => Prisma.sql`
    SELECT o.id, ${common(reading)}, o.given_on AS "givenOn", o.outcome, NULL::date AS "waivedOn", o.outcome_reason AS reason
      FROM assist_opinion o JOIN (${joined}) ON a.id = o.assignment_id WHERE o.sent_back_at IS NULL AND ${concerns(reading.actor)}`,
  waived: (reading) => Prisma.sql`
    SELECT ${madeId(Prisma.sql`w.assignment_id::text || w.lead_assignment_id::text || w.round`)} AS id, ${common(reading)}, NULL::date AS "givenOn", NULL::text AS outcome, w.waived_on AS "waivedOn", w.reason
      FROM opinion_waiver w JOIN (${joined}) ON a.id = w.assignment_id WHERE ${concerns(reading.actor)}`,
}
