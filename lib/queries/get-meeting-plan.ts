import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { answerable } from '@/lib/domain/meeting/agenda'
import { plansMeetings } from '@/lib/domain/meeting/policy'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import type { MeetingPlanFilter } from '@/lib/schemas/reply-meeting'
import { isSecret } from '@/lib/store/secrecy'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'

export type PlanParty = { readonly id: string; readonly name: string }

/** What may be answered face to face and has not been: free, or on an agenda that can still be changed. */
export type PlanSuggestion = {
  readonly id: string
  readonly numberText: string | null
  readonly title: string
  readonly status: SuggestionStatus
  readonly isReplied: boolean
  /** they have met at a reply meeting already, as the units wrote down */
  readonly hasMet: boolean
  readonly lead: PlanParty
  readonly coSigners: readonly PlanParty[]
  readonly units: readonly PlanParty[]
  readonly delegation: PlanParty | null
  readonly place: string
  readonly groupId: string | null
  readonly isSecret: boolean
  readonly itemId: string | null
  readonly meetingId: string | null
}

/** One that stands and can be changed, with who is called now. */
export type StandingMeeting = {
  readonly id: string
  readonly ordinal: number
  readonly heldOn: LocalDate
  readonly startsAt: string
  readonly endsAt: string
  readonly place: string
  readonly host: string
  readonly isTold: boolean
  readonly version: number
  /** keys of those who are called */
  readonly people: readonly string[]
  /** keys of delegates who asked for leave; a head who sends a deputy is answered for */
  readonly onLeave: readonly string[]
  readonly isOfSession: boolean
}

export type PlanSession = {
  readonly id: string
  readonly term: number
  readonly session: number
  readonly year: number
}

export type MeetingPlanView = {
  readonly session: PlanSession | null
  readonly sessions: readonly PlanSession[]
  readonly suggestions: readonly PlanSuggestion[]
  readonly meetings: readonly StandingMeeting[]
  readonly today: LocalDate
  readonly timeZone: string
}

/** Everything from which reply meetings of a session are put together, for the office. */
export const getMeetingPlan: Query<MeetingPlanFilter, MeetingPlanView> = async ({ tx, actor, moment }, filter) => {
  authorize(actor, plansMeetings, null)
  const sessions = await readSessions(tx)
  const session = sessions.find(({ id }) => id === filter.session) ?? sessions[0] ?? null
  return {
    session,
    sessions,
    suggestions: session ? await readSuggestions(tx, session.id) : [],
    meetings: session ? await readStanding(tx, session.id, moment.today) : [],
    today: moment.today,
    timeZone: actor.congress.timeZone,
  }
}

/** The newest first; one in which nothing can be answered comes after those in which something can. */
const readSessions = (tx: Tx): Promise<PlanSession[]> => open(tx).$queryRaw<PlanSession[]>`
  SELECT x.id, t.number AS term, x.number AS session, x.year FROM session x JOIN term t ON t.id = x.term_id
   ORDER BY NOT EXISTS (SELECT FROM suggestion s WHERE s.session_id = x.id AND ${isToAnswer}), x.opens_on DESC`

/** Of `suggestion s`. A meeting that is under way keeps what is on its agenda; what was put off is free again. */
const isToAnswer = Prisma.sql`(s.status = ANY(${[...answerable]}) AND NOT EXISTS (
  SELECT FROM reply_meeting_item i JOIN reply_meeting m ON m.id = i.meeting_id WHERE i.suggestion_id = s.id AND i.round = greatest(s.round, 1)
    AND i.taken_out_at IS NULL AND i.outcome IS DISTINCT FROM 'POSTPONED' AND (i.outcome IS NOT NULL OR m.state NOT IN ('PLANNED', 'INVITED'))))`

const most = 1000

const readSuggestions = (tx: Tx, sessionId: string): Promise<PlanSuggestion[]> => open(tx).$queryRaw<PlanSuggestion[]>`
  SELECT s.id, s.number_text AS "numberText", s.title, s.status, s.status IN ('REPLIED', 'RATED', 'TRACKED', 'CONCLUDED') AS "isReplied",
    EXISTS (SELECT FROM contact k JOIN assignment a ON a.id = k.assignment_id WHERE a.suggestion_id = s.id AND k.way = 'REPLY_MEETING'
      AND k.round = s.round AND k.struck_at IS NULL) AS "hasMet",
    json_build_object('id', d.id, 'name', d.name) AS lead,
    (SELECT coalesce(json_agg(json_build_object('id', e.id, 'name', e.name) ORDER BY c.ordinal), '[]') FROM co_signature c
      JOIN delegate e ON e.id = c.delegate_id WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED' AND e.end_ground IS NULL) AS "coSigners",
    (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name) ORDER BY a.role = 'ASSIST', a.id), '[]')
      FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = s.id AND a.ended_on IS NULL) AS units,
    CASE WHEN g.id IS NOT NULL THEN json_build_object('id', g.id, 'name', g.name) END AS delegation, s.place,
    (SELECT m.group_id FROM case_group_member m WHERE m.suggestion_id = s.id AND m.left_at IS NULL) AS "groupId", ${isSecret} AS "isSecret",
    i.id AS "itemId", i.meeting_id AS "meetingId"
  FROM suggestion s JOIN delegate d ON d.id = coalesce(s.acting_delegate_id, s.lead_delegate_id) LEFT JOIN delegation g ON g.id = s.delegation_id
    LEFT JOIN reply_meeting_item i ON i.suggestion_id = s.id AND i.round = greatest(s.round, 1) AND i.taken_out_at IS NULL AND i.outcome IS NULL
  WHERE s.session_id = ${sessionId}::uuid AND ${isToAnswer} ORDER BY i.position NULLS FIRST, s.number, s.id LIMIT ${most}`

/** Those of the session that can be changed, and those of others that keep people busy in these days. */
const readStanding = (tx: Tx, sessionId: string, today: LocalDate): Promise<StandingMeeting[]> => {
  const keys = (
    of: Prisma.Sql,
  ) => Prisma.sql`(SELECT coalesce(array_agg(CASE WHEN g.delegate_id IS NOT NULL THEN 'delegate:' || g.delegate_id
      WHEN g.unit_id IS NOT NULL THEN 'unit:' || g.unit_id ELSE 'person:' || g.person_id END), '{}')
    FROM reply_meeting_guest g WHERE g.meeting_id = m.id AND g.taken_out_at IS NULL AND ${of})`
  return open(tx).$queryRaw<StandingMeeting[]>`
    SELECT m.id, m.ordinal, m.held_on::text AS "heldOn", m.starts_at AS "startsAt", m.ends_at AS "endsAt", m.place, m.host, m.version,
      m.state = 'INVITED' AS "isTold", m.session_id = ${sessionId}::uuid AS "isOfSession",
      ${keys(Prisma.sql`g.answer IS DISTINCT FROM 'LEAVE' AND g.answer IS DISTINCT FROM 'DEPUTY'`)} AS people,
      ${keys(Prisma.sql`g.answer = 'LEAVE'`)} AS "onLeave"
    FROM reply_meeting m WHERE m.state IN ('PLANNED', 'INVITED') AND m.held_on >= ${today}::date ORDER BY m.starts_at, m.ordinal`
}
