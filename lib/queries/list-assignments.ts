import { type Actor, unitsOf } from '@/lib/domain/access/actor'
import type { AssignmentRole } from '@/lib/domain/assignment/assignment'
import type { AssignmentStatus } from '@/lib/domain/assignment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { AssignmentFilter, AssignmentListView } from '@/lib/schemas/assignment-filter'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { assignmentConditions, isDone } from './assignment-conditions'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import { mergedWith } from './merged-with'
import type { Query } from './query'
import { delegationFor, leadFor } from './secrecy'

export type AssignmentRow = {
  id: string
  suggestionId: string
  numberText: string | null
  title: string
  isKey: boolean
  delegate: string
  delegation: string | null
  unit: string
  role: AssignmentRole
  status: AssignmentStatus
  isDone: boolean
  assignedOn: LocalDate
  dueOn: LocalDate
  dueIsProvisional: boolean
  pausedSince: LocalDate | null
  /** numbers of those that the unit handles together with it */
  mergedWith: string[]
}

export type AssignmentList = Page<AssignmentRow> & {
  readonly counts: Record<AssignmentListView, number>
  readonly sessions: readonly { id: string; term: number; session: number }[]
}

type Read = { rows: AssignmentRow[]; counts: AssignmentList['counts']; sessions: AssignmentList['sessions'][number][] }

/** What the actor's units have in hand, by the day it is due; `s` is the assignment, as lib/queries/keyset says it. */
export const listAssignments: Query<AssignmentFilter, AssignmentList> = async (reading, filter) => {
  const { tx, actor, moment } = reading
  const units = unitsOf(actor)
  if (units.length === 0) throw new Refusal('not-found')
  const order: Order = { column: Prisma.sql`s.due_on`, type: 'date', direction: filter.direction }
  const place = placeSchema.parse(filter.page)
  const [read] = await open(tx).$queryRaw<Read[]>`
    WITH found AS MATERIALIZED (
      SELECT s.id, s.suggestion_id, s.unit_id, s.role, s.status, s.assigned_on, s.due_on, s.due_is_provisional, s.paused_since, ${isDone} AS done
        FROM assignment s JOIN suggestion t ON t.id = s.suggestion_id
       WHERE ${assignmentConditions(actor, moment.today, filter)})
    SELECT (SELECT json_build_object('all', count(*), 'done', count(*) FILTER (WHERE done), 'open', count(*) FILTER (WHERE NOT done)) FROM found) AS counts,
      (SELECT coalesce(json_agg(json_build_object('id', n.id, 'term', m.number, 'session', n.number) ORDER BY m.number DESC, n.number DESC), '[]')
        FROM session n JOIN term m ON m.id = n.term_id) AS sessions,
      (SELECT coalesce(json_agg(${rowJson(actor)} ORDER BY ${orderBy(order, place)}), '[]')
        FROM (SELECT * FROM found s WHERE ${inView(filter.view)} AND ${beyond(order, place)} ORDER BY ${orderBy(order, place)} LIMIT ${rowsIn(reading) + 1}) s
        JOIN suggestion t ON t.id = s.suggestion_id JOIN unit u ON u.id = s.unit_id
        JOIN delegate d ON d.id = t.lead_delegate_id LEFT JOIN delegation g ON g.id = t.delegation_id) AS rows`
  if (!read) throw new Refusal('not-found')
  return {
    ...pageOf(read.rows, place, ({ dueOn }) => dueOn, rowsIn(reading)),
    counts: read.counts,
    sessions: read.sessions,
  }
}

const ofSuggestion = (what: Prisma.Sql) => Prisma.sql`(SELECT ${what} FROM suggestion s WHERE s.id = t.id)`

const rowJson = (
  actor: Actor,
) => Prisma.sql`json_build_object('id', s.id, 'suggestionId', t.id, 'numberText', t.number_text, 'title', t.title, 'isKey', t.key_fixed_on IS NOT NULL,
  'delegate', ${ofSuggestion(leadFor(actor))}, 'delegation', ${ofSuggestion(delegationFor(actor))}, 'unit', u.name, 'role', s.role, 'status', s.status, 'isDone', s.done,
  'assignedOn', s.assigned_on, 'dueOn', s.due_on, 'dueIsProvisional', s.due_is_provisional, 'pausedSince', s.paused_since, 'mergedWith', ${mergedWith(Prisma.sql`t.id`, Prisma.sql`s.unit_id`)})`

function inView(view: AssignmentListView): Prisma.Sql {
  if (view === 'all') return Prisma.sql`true`
  return view === 'done' ? Prisma.sql`s.done` : Prisma.sql`NOT s.done`
}
