import { type Actor, isStaff } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { countLateOpinions } from './list-assist-opinions'
import { type CommitmentsWaiting, countCommitments } from './list-commitments'
import { countDeadlines, type DeadlineCounts } from './list-deadlines'
import { countHeld, type HeldLetters } from './list-releases'
import { hasAsked, returnsAt } from './pending-requests'
import { countUnreached } from './phone-list'
import { countLateProgress } from './progress-of'
import type { Query } from './query'
import { countRatingsWaiting, type RatingsWaiting } from './rating-desk'
import { type ReportsWaiting, reportsWaiting } from './reports-waiting'
import { type CountedSearch, searchesAtHome } from './saved-searches'
import { judgesHimself } from './seen-lines'
import { countUnopened } from './unopened'
import { urgencyIs } from './urgency-conditions'
import { type VoicesWaiting, voicesWaiting } from './voices-waiting'
import { type OfficeNotices, officeNotices } from './waiting-notices'

export type Waiting = {
  id: string
  title: string
  numberText: string | null
  delegate: string
  /** the day that decides how urgent it is */
  day: LocalDate | null
  pausedSince: LocalDate | null
  dueIsProvisional: boolean
  isDissatisfied: boolean
}

export const officeQueues = [
  'toClose',
  'extensions',
  'pauses',
  'returns',
  'objections',
  'contactDisputes',
  'toRegister',
  'toAssign',
  'overdue',
  'dueSoon',
  'unrated',
  'tracked',
] as const
export type OfficeQueue = (typeof officeQueues)[number]

type Queues = Record<OfficeQueue, { total: number; first: Waiting[] }>
/** And whom there is to ring up, the papers that wait, and how the whole ledger stands. */
export type OfficeHome = Queues & {
  toCall: number
  unopened: number
  lateOpinions: number
  lateProgress: number
  promises: CommitmentsWaiting
  notices: OfficeNotices
  deadlines: DeadlineCounts
  ratings: RatingsWaiting
  held: HeldLetters
  reports: ReportsWaiting
  searches: readonly CountedSearch[]
  voices: VoicesWaiting
}

const firstFew = 5
const countedTo = 999
const undecided = Prisma.sql`s.id IN (SELECT n.suggestion_id FROM non_acceptance n WHERE n.objection IS NOT NULL AND n.decision IS NULL)`
const ofSuggestion = Prisma.sql`contact_dispute x JOIN assignment a ON a.id = x.assignment_id WHERE x.ending IS NULL`
const disputed = Prisma.sql`s.id IN (SELECT a.suggestion_id FROM ${ofSuggestion})`
const disputedOn = Prisma.sql`(SELECT min(x.raised_at AT TIME ZONE 'UTC')::date FROM ${ofSuggestion} AND a.suggestion_id = s.id)`
const running = Prisma.sql`s.status = ANY(${[...awaitingReply]})`

/** What waits for the delegate office, each queue with its most urgent few. */
export const officeHome: Query<null, OfficeHome> = async (reading) => {
  const { tx, actor, moment } = reading
  if (!isStaff(actor)) throw new Refusal('not-found')
  const queues = queuesOn(actor, moment.today)
  const parts = officeQueues.map((name) => Prisma.sql`${name}::text, ${summary(actor, queues[name])}`)
  const [row] = await open(tx).$queryRaw<{ home: Queues }[]>`SELECT json_build_object(${Prisma.join(parts)}) AS home`
  if (!row) throw new Refusal('not-found')
  const people = {
    toCall: await countUnreached(reading),
    unopened: await countUnopened(reading),
    lateOpinions: await countLateOpinions(reading),
    promises: await countCommitments(reading),
    lateProgress: await countLateProgress(reading),
  }
  return {
    ...row.home,
    ...people,
    notices: await officeNotices(reading),
    deadlines: await countDeadlines(reading),
    ratings: await countRatingsWaiting(reading),
    held: await countHeld(reading),
    reports: await reportsWaiting(reading),
    searches: await searchesAtHome(reading),
    voices: await voicesWaiting(reading),
  }
}

type Queue = { where: Prisma.Sql; day: Prisma.Sql }

function queuesOn(actor: Actor, today: LocalDate): Record<OfficeQueue, Queue> {
  const due = Prisma.sql`s.due_on`
  const repliedOn = Prisma.sql`(SELECT max(p.signed_on) FROM reply p JOIN assignment a ON a.id = p.assignment_id WHERE a.suggestion_id = s.id)`
  return {
    toRegister: { where: Prisma.sql`s.status = 'SUBMITTED'`, day: Prisma.sql`s.submitted_on` },
    toAssign: { where: Prisma.sql`s.status IN ('OFFICE_REVIEW', 'PRE_ASSIGNED')`, day: Prisma.sql`s.registered_on` },
    extensions: { where: hasAsked('extension'), day: due },
    pauses: { where: hasAsked('pause'), day: due },
    returns: { where: Prisma.sql`(${hasAsked('return')} AND ${returnsAt('OFFICE', 'COMMITTEE')})`, day: due },
    objections: { where: undecided, day: Prisma.sql`(s.not_accepted_at AT TIME ZONE 'UTC')::date` },
    contactDisputes: { where: disputed, day: disputedOn },
    toClose: { where: Prisma.sql`s.status = 'RATED' AND NOT ${judgesHimself(actor)}`, day: due },
    overdue: { where: Prisma.sql`${running} AND ${urgencyIs('OVERDUE', today)}`, day: due },
    dueSoon: { where: Prisma.sql`${running} AND ${urgencyIs('DUE_SOON', today)}`, day: due },
    unrated: { where: Prisma.sql`s.status = 'REPLIED' AND NOT ${judgesHimself(actor)}`, day: repliedOn },
    tracked: { where: Prisma.sql`s.status = 'TRACKED'`, day: Prisma.sql`s.tracked_on` },
  }
}

function summary(actor: Actor, { where, day }: Queue): Prisma.Sql {
  return Prisma.sql`json_build_object(
    'total', (SELECT count(*)::int FROM (SELECT FROM suggestion s WHERE ${where} LIMIT ${countedTo}) counted),
    'first', (SELECT coalesce(json_agg(w), '[]') FROM (
      SELECT s.id, s.title, s.number_text AS "numberText", d.name AS delegate, ${day} AS day, s.paused_since AS "pausedSince", s.due_is_provisional AS "dueIsProvisional", NOT ${judgesHimself(actor)} AND EXISTS (SELECT FROM rating t
          WHERE t.suggestion_id = s.id AND t.round = s.round AND t.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id)
            AND 'DISSATISFIED' IN (t.attitude, t.process, t.result)) AS "isDissatisfied"
        FROM suggestion s JOIN delegate d ON d.id = s.lead_delegate_id WHERE ${where} ORDER BY ${day}, s.id LIMIT ${firstFew}) w))`
}
