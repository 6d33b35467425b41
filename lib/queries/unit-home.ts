import { type Actor, type Role, unitsOf } from '@/lib/domain/access/actor'
import type { AssignmentRole } from '@/lib/domain/assignment/assignment'
import type { AssignmentStatus } from '@/lib/domain/assignment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { SignOffStep } from '@/lib/domain/sign-off/sign-off'
import { over } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Told } from './latest-notices'
import { latestNotices } from './latest-notices'
import { type OpinionsAwaited, opinionsAwaitedBy } from './list-assist-opinions'
import { type CommitmentsWaiting, countCommitments } from './list-commitments'
import { type DisputesToAnswer, disputesToAnswer } from './list-contact-disputes'
import { countDeadlines, type DeadlineCounts } from './list-deadlines'
import { countUnreadLetters } from './list-letters'
import { type AskedCount, countAsked } from './list-opinions'
import { countHeld, type HeldLetters } from './list-releases'
import { mergedWith } from './merged-with'
import { type NextInvitation, nextInvitations } from './next-invitations'
import { type OpinionTasks, opinionsToAnswer } from './opinions-to-answer'
import { type ProgressAwaited, progressAwaitedOf } from './progress-of'
import type { Query, Reading } from './query'
import { type ReportsWaiting, reportsWaiting } from './reports-waiting'
import { type CountedSearch, searchesAtHome } from './saved-searches'
import { leadFor } from './secrecy'
import { type DueColumns, urgencyIs } from './urgency-conditions'
import { type VoicesWaiting, voicesWaiting } from './voices-waiting'
import { type NoticesWaiting, unitNotices } from './waiting-notices'

/** Each assignment waits in one queue only: that of the next act it asks for. */
export const unitQueues = [
  'toSign',
  'returned',
  'toAcknowledge',
  'toContact',
  'toReply',
  'toAdvise',
  'atHead',
  'held',
  'atOffice',
] as const
export type UnitQueue = (typeof unitQueues)[number]

export type UnitTask = {
  id: string
  suggestionId: string
  numberText: string | null
  title: string
  isKey: boolean
  delegate: string
  unit: string
  role: AssignmentRole
  status: AssignmentStatus
  dueOn: LocalDate
  dueIsProvisional: boolean
  pausedSince: LocalDate | null
  round: number
  queue: UnitQueue
  /** numbers of those that the unit handles together with it */
  mergedWith: string[]
}

export type UnitHome = {
  readonly queues: Record<UnitQueue, { total: number; first: UnitTask[] }>
  readonly urgent: UnitTask[]
  readonly counts: { open: number; overdue: number; dueSoon: number }
  /** the names of the units that the actor works at */
  readonly units: readonly string[]
  readonly notices: readonly Told[]
  /** 催办单、督办单 to receive or to answer */
  readonly papers: NoticesWaiting
  /** 转来信 to read */
  readonly letters: number
  /** signed, and without a day on which they go out */
  readonly held: HeldLetters
  /** what delegates say about contacts of the unit, unanswered */
  readonly disputes: DisputesToAnswer
  /** opinions before an assignment that are awaited */
  readonly asked: AskedCount
  readonly promises: CommitmentsWaiting
  /** meetings ahead to which it is invited */
  readonly meetings: readonly NextInvitation[]
  /** whose opinion its replies wait for */
  readonly opinions: OpinionsAwaited
  /** of key suggestions: what is to be told of */
  readonly progress: ProgressAwaited
  /** what those who supervise key suggestions demand of it */
  readonly demands: OpinionTasks
  readonly reports: ReportsWaiting
  readonly searches: readonly CountedSearch[]
  /** voices that were passed to it */
  readonly voices: VoicesWaiting
  /** how the ledger stands, of the one unit if there is but one */
  readonly deadlines: DeadlineCounts & { readonly unit: string | null }
}

const firstFew = 6
const mostUrgent = 8

type Summary = Omit<
  UnitHome,
  | 'queues'
  | 'notices'
  | 'papers'
  | 'letters'
  | 'held'
  | 'asked'
  | 'opinions'
  | 'progress'
  | 'demands'
  | 'reports'
  | 'searches'
  | 'voices'
  | 'deadlines'
  | 'disputes'
  | 'meetings'
> & {
  queues: { queue: UnitQueue; total: number; first: UnitTask[] }[]
}

/** What waits for the people of a unit, the most urgent first; only the head is asked to sign. */
export const unitHome: Query<null, UnitHome> = async (reading) => {
  const { tx, actor, moment } = reading
  const { today } = moment
  if (unitsOf(actor).length === 0) throw new Refusal('not-found')
  const late = urgencyIs('OVERDUE', today, ofTask)
  const near = urgencyIs('DUE_SOON', today, ofTask)
  const [row] = await open(tx).$queryRaw<Summary[]>`
    WITH task AS MATERIALIZED (${tasksOf(actor)}),
      placed AS (SELECT *, row_number() OVER (PARTITION BY queue ORDER BY "dueOn", id) AS place FROM task)
    SELECT (SELECT coalesce(json_agg(q), '[]') FROM (
        SELECT queue, count(*)::int AS total, json_agg(p ORDER BY place) FILTER (WHERE place <= ${firstFew}) AS first FROM placed p GROUP BY queue) q) AS queues,
      (SELECT coalesce(json_agg(k), '[]') FROM (SELECT * FROM task WHERE (${late} OR ${near}) AND queue NOT IN ('atHead', 'held', 'atOffice')
        ORDER BY "dueOn", id LIMIT ${mostUrgent}) k) AS urgent,
      (SELECT json_build_object('open', count(*), 'overdue', count(*) FILTER (WHERE ${late}),
        'dueSoon', count(*) FILTER (WHERE ${near})) FROM task) AS counts,
      ARRAY(SELECT name FROM unit WHERE id = ANY(${unitsOf(actor)}::uuid[]) ORDER BY name) AS units`
  if (!row) throw new Refusal('not-found')
  const empty = Object.fromEntries(unitQueues.map((queue) => [queue, { total: 0, first: [] }]))
  const filled = Object.fromEntries(row.queues.map(({ queue, ...rest }) => [queue, rest]))
  return {
    ...row,
    queues: { ...empty, ...filled } as UnitHome['queues'],
    notices: await latestNotices(reading),
    papers: await unitNotices(reading),
    letters: await countUnreadLetters(reading),
    held: await countHeld(reading),
    disputes: await disputesToAnswer(reading),
    asked: await countAsked(reading),
    promises: await countCommitments(reading),
    meetings: await nextInvitations(reading),
    opinions: await opinionsAwaitedBy(reading, firstFew),
    progress: await progressAwaitedOf(reading, firstFew),
    demands: await opinionsToAnswer(reading, firstFew),
    reports: await reportsWaiting(reading),
    searches: await searchesAtHome(reading),
    voices: await voicesWaiting(reading),
    deadlines: await deadlinesOf(reading),
  }
}

async function deadlinesOf(reading: Reading): Promise<UnitHome['deadlines']> {
  const [unit, another] = unitsOf(reading.actor)
  const only = another ? undefined : unit
  return { ...(await countDeadlines(reading, only)), unit: only ?? null }
}

const ofTask: DueColumns = { dueOn: Prisma.sql`"dueOn"`, pausedSince: Prisma.sql`"pausedSince"` }

/** Of the reply `p` that is under review: whether its version has passed a step, and whether the section of `assignment a` is still to. */
const isPassed = (step: SignOffStep): Prisma.Sql =>
  Prisma.sql`EXISTS (SELECT FROM reply_pass k WHERE k.reply_id = p.id AND k.version = p.version AND k.step = ${step})`
const sectionWaits = Prisma.sql`(NOT ${isPassed('SECTION')} AND EXISTS (SELECT FROM letter_setting l WHERE l.unit_id = a.unit_id AND l.section_signs))`

function tasksOf(actor: Actor): Prisma.Sql {
  const holding = (asked: Role) =>
    actor.grants.flatMap(({ role, unitId }) => (role === asked && unitId ? [unitId] : []))
  const mine = Prisma.sql`CASE WHEN ${sectionWaits} THEN a.unit_id = ANY(${[...holding('UNIT_SECTION'), ...holding('UNIT_HEAD')]}::uuid[])
    ELSE a.unit_id = ANY(${holding('UNIT_HEAD')}::uuid[]) AND NOT ${isPassed('HEAD')} END`
  return Prisma.sql`
    SELECT a.id, s.id AS "suggestionId", s.number_text AS "numberText", s.title, s.key_fixed_on IS NOT NULL AS "isKey", ${leadFor(actor)} AS delegate, u.name AS unit, a.role, a.status,
      a.due_on AS "dueOn", a.due_is_provisional AS "dueIsProvisional", a.paused_since AS "pausedSince", s.round,
      ${mergedWith(Prisma.sql`s.id`, Prisma.sql`a.unit_id`)} AS "mergedWith", CASE
        WHEN a.status = 'REPLY_UNDER_REVIEW' AND EXISTS (SELECT FROM reply_hold h WHERE h.reply_id = p.id AND h.version = p.version) THEN 'held'
        WHEN a.status = 'REPLY_UNDER_REVIEW' AND ${mine} THEN 'toSign'
        WHEN a.status = 'REPLY_UNDER_REVIEW' THEN 'atHead'
        WHEN a.status IN ('EXTENSION_REQUESTED', 'RETURN_REQUESTED') THEN 'atOffice'
        WHEN a.status = 'ASSIGNED' THEN 'toAcknowledge'
        WHEN a.role = 'ASSIST' THEN 'toAdvise'
        WHEN p.returned_at > p.submitted_at THEN 'returned'
        WHEN p.id IS NOT NULL OR EXISTS (SELECT FROM contact c WHERE c.assignment_id = a.id AND c.round = s.round AND c.struck_at IS NULL) THEN 'toReply'
        ELSE 'toContact' END AS queue
      FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id JOIN unit u ON u.id = a.unit_id
      JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN reply p ON p.assignment_id = a.id AND p.round = s.round
     WHERE a.unit_id = ANY(${unitsOf(actor)}::uuid[]) AND a.ended_on IS NULL AND a.status NOT IN ('REPLIED', 'OPINION_GIVEN', 'ENDED')
       AND s.status <> ALL(${[...over]})`
}
