import { type Actor, holds, isStaff } from '@/lib/domain/access/actor'
import type { AssignmentRole } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { AssignmentListFilter } from '@/lib/schemas/desk-filter'
import { isSecret } from '@/lib/store/secrecy'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { DeskSession } from './desk-conditions'
import type { Query, Reading } from './query'
import { leadOnPapers } from './secrecy'
import { visibleTo } from './visible-to'

export type ListedAssignment = {
  id: string
  numberText: string | null
  title: string
  lead: string
  /** empty where their names are kept; how many they are is told */
  coSigners: string[]
  joined: number
  delegation: string | null
  handlers: { unitId: string; name: string; role: AssignmentRole; part: string | null; dueOn: LocalDate }[]
  dueOn: LocalDate | null
}
export type Meeting = { heldOn: LocalDate; place: string }

export type AssignmentList = {
  readonly rows: readonly ListedAssignment[]
  readonly sessions: readonly DeskSession[]
  readonly sessionId: string | null
  readonly units: readonly { id: string; name: string }[]
  readonly meetings: readonly Meeting[]
}

/** A session is some hundreds; more is never printed at once. */
const mostListed = 5000

const mayRead = (actor: Actor): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE')

/** 交办清单: what was assigned of a session, to all or to one unit, in the order of the numbers. */
export const readAssignmentList: Query<AssignmentListFilter, AssignmentList> = async (reading, filter) => {
  if (!mayRead(reading.actor)) throw new Refusal('not-found')
  const { tx } = reading
  const sessions = await open(tx).$queryRaw<(DeskSession & { assigned: boolean })[]>`
    SELECT n.id, t.number AS term, n.number AS session, n.year,
        EXISTS (SELECT FROM suggestion s WHERE s.session_id = n.id AND s.assigned_on IS NOT NULL) AS assigned
      FROM session n JOIN term t ON t.id = n.term_id ORDER BY n.opens_on DESC`
  const present = sessions.find(({ id }) => id === filter.session) ?? sessions.find(({ assigned }) => assigned)
  const sessionId = present?.id ?? null
  return {
    rows: await listed(reading, filter, sessionId, mostListed),
    sessions,
    sessionId,
    units: await open(tx).unit.findMany({ select: { id: true, name: true }, orderBy: { name: 'asc' } }),
    meetings: await open(tx).$queryRaw<Meeting[]>`
      SELECT held_on::text AS "heldOn", place FROM assignment_meeting WHERE session_id = ${sessionId}::uuid ORDER BY held_on, id`,
  }
}

/** Imported numbers may hold letters: they stand last. */
function listed(
  { tx, actor }: Reading,
  { period, unit }: AssignmentListFilter,
  sessionId: string | null,
  most: number,
) {
  const ofPeriod = period ? Prisma.sql`s.period = ${period}` : Prisma.sql`true`
  const ofUnit = unit
    ? Prisma.sql`EXISTS (SELECT FROM assignment f WHERE f.suggestion_id = s.id AND f.ended_on IS NULL AND f.unit_id = ${unit}::uuid)`
    : Prisma.sql`true`
  return open(tx).$queryRaw<ListedAssignment[]>`
    SELECT s.id, s.number_text AS "numberText", s.title, ${leadOnPapers} AS lead, CASE WHEN NOT ${isSecret} THEN g.name END AS delegation, s.due_on::text AS "dueOn",
        (SELECT count(*)::int FROM co_signature o WHERE o.suggestion_id = s.id AND o.state = 'CONFIRMED') AS joined,
        ARRAY(SELECT e.name FROM co_signature o JOIN delegate e ON e.id = o.delegate_id
          WHERE o.suggestion_id = s.id AND o.state = 'CONFIRMED' AND NOT ${isSecret} ORDER BY o.ordinal) AS "coSigners",
        (SELECT coalesce(json_agg(json_build_object('unitId', u.id, 'name', u.name, 'role', a.role, 'part', a.part, 'dueOn', a.due_on) ORDER BY a.id), '[]')
          FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = s.id AND a.ended_on IS NULL) AS handlers
      FROM suggestion s JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN delegation g ON g.id = s.delegation_id
     WHERE s.session_id = ${sessionId}::uuid AND s.assigned_on IS NOT NULL AND s.status NOT IN ('WITHDRAWN', 'REJOINED') AND ${ofPeriod} AND ${ofUnit}
       AND ${visibleTo(actor)} ORDER BY coalesce(s.number, 999999999), s.id LIMIT ${most}`
}
