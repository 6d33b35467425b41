import { type Actor, holds } from '@/lib/domain/access/actor'
import type { ReturnStage } from '@/lib/domain/assignment/return-stage'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type WaitingForGovernment, waitingForGovernment } from './get-reply-to-sign'
import { countDeadlines, type DeadlineCounts } from './list-deadlines'
import { type KeyRow, ledKeySuggestions } from './list-key-suggestions'
import { type AskedCount, countAsked } from './list-opinions'
import { countHeld, type HeldLetters } from './list-releases'
import type { Query, Reading } from './query'
import { type ReportsWaiting, reportsWaiting } from './reports-waiting'
import { type CountedSearch, searchesAtHome } from './saved-searches'
import { statusShownTo } from './status-shown'
import { type DueColumns, urgencyIs } from './urgency-conditions'
import { visibleTo } from './visible-to'

export type WatchedSuggestion = {
  id: string
  numberText: string | null
  title: string
  isKey: boolean
  status: SuggestionStatus
  dueOn: LocalDate
  dueIsProvisional: boolean
  pausedSince: LocalDate | null
  /** the units that have not replied yet */
  units: string[]
}

export type UnitInArrears = { id: string; name: string; inHand: number; overdue: number; notOpened: number }

export type SupervisionHome = {
  readonly counts: {
    handling: number
    overdue: number
    dueSoon: number
    extensions: number
    again: number
    returns: number
    answered: number
  }
  readonly overdue: WatchedSuggestion[]
  readonly dueSoon: WatchedSuggestion[]
  readonly again: WatchedSuggestion[]
  /** objections that wait for whoever looks */
  readonly returns: WatchedSuggestion[]
  readonly units: UnitInArrears[]
  /** how the whole ledger stands */
  readonly deadlines: DeadlineCounts
  /** opinions before an assignment that are awaited */
  readonly asked: AskedCount
  /** special reports that lie before whoever looks */
  readonly reports: ReportsWaiting
  readonly searches: readonly CountedSearch[]
}

const firstFew = 8

/** What the district government's own units have in hand, the late ones first. */
export type GovernmentHome = SupervisionHome & {
  readonly toCheck: readonly WaitingForGovernment[]
  readonly held: HeldLetters
}

export const governmentHome: Query<null, GovernmentHome> = async (reading) => {
  if (!holds(reading.actor, 'GOVERNMENT_OFFICE')) throw new Refusal('not-found')
  const home = await watch(reading, 'GOVERNMENT_OFFICE')
  return { ...home, toCheck: await waitingForGovernment(reading), held: await countHeld(reading) }
}

export type LeaderHome = SupervisionHome & { readonly led: readonly KeyRow[] }

/** The same over everything, and the key suggestions that one leads himself, for those who lead the committee. */
export const leaderHome: Query<null, LeaderHome> = async (reading) => {
  if (!holds(reading.actor, 'COMMITTEE_LEADER')) throw new Refusal('not-found')
  return { ...(await watch(reading, 'COMMITTEE')), led: await ledKeySuggestions(reading) }
}

async function watch(reading: Reading, stage: ReturnStage): Promise<SupervisionHome> {
  const { tx, actor } = reading
  const { today } = reading.moment
  const late = Prisma.sql`running AND ${urgencyIs('OVERDUE', today, ofSeen)}`
  const near = Prisma.sql`running AND ${urgencyIs('DUE_SOON', today, ofSeen)}`
  const returns = Prisma.sql`running AND id IN (SELECT q.suggestion_id FROM return_request q WHERE q.decision IS NULL AND q.stage = ${stage})`
  const again = Prisma.sql`status = 'RE_HANDLING'`
  const [row] = await open(tx).$queryRaw<Omit<SupervisionHome, 'deadlines' | 'asked' | 'reports' | 'searches'>[]>`
    WITH seen AS MATERIALIZED (${seenBy(actor)})
    SELECT (SELECT json_build_object('handling', count(*) FILTER (WHERE running), 'overdue', count(*) FILTER (WHERE ${late}),
          'dueSoon', count(*) FILTER (WHERE ${near}), 'extensions', count(*) FILTER (WHERE status = 'EXTENSION_REQUESTED'),
          'again', count(*) FILTER (WHERE ${again}), 'returns', count(*) FILTER (WHERE ${returns}), 'answered', count(*) FILTER (WHERE NOT running)) FROM seen) AS counts,
      ${firstOf(late)} AS overdue, ${firstOf(near)} AS "dueSoon", ${firstOf(again)} AS again, ${firstOf(returns)} AS returns, ${unitsOn(today)} AS units`
  if (!row) throw new Refusal('not-found')
  return {
    ...row,
    deadlines: await countDeadlines(reading),
    asked: await countAsked(reading),
    reports: await reportsWaiting(reading),
    searches: await searchesAtHome(reading),
  }
}

const ofSeen: DueColumns = { dueOn: Prisma.sql`due_on`, pausedSince: Prisma.sql`paused_since` }
const ofUnit: DueColumns = { dueOn: Prisma.sql`a.due_on`, pausedSince: Prisma.sql`a.paused_since` }

const seenBy = (actor: Actor): Prisma.Sql => Prisma.sql`
  SELECT s.id, s.number_text, s.title, s.key_fixed_on IS NOT NULL AS is_key, ${statusShownTo(actor)} AS status, s.due_on, s.due_is_provisional, s.paused_since, s.round, s.status = ANY(${[...awaitingReply]}) AS running
    FROM suggestion s WHERE s.due_on IS NOT NULL AND ${visibleTo(actor)}`

const owing = Prisma.sql`a.ended_on IS NULL AND a.role <> 'ASSIST' AND a.status <> 'REPLIED'`

const firstOf = (which: Prisma.Sql): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('id', w.id, 'numberText', w.number_text, 'title', w.title, 'isKey', w.is_key, 'status', w.status, 'dueOn', w.due_on,
      'dueIsProvisional', w.due_is_provisional, 'pausedSince', w.paused_since,
      'units', (SELECT coalesce(json_agg(u.name ORDER BY a.id), '[]') FROM assignment a JOIN unit u ON u.id = a.unit_id
        WHERE a.suggestion_id = w.id AND ${owing})) ORDER BY w.due_on, w.id), '[]')
    FROM (SELECT * FROM seen WHERE ${which} ORDER BY due_on, id LIMIT ${firstFew}) w)`

/** Who holds what is late, or has not even looked at it. */
const unitsOn = (today: LocalDate): Prisma.Sql => Prisma.sql`
  (SELECT coalesce(json_agg(h ORDER BY h.overdue DESC, h."notOpened" DESC, h."inHand" DESC, h.name), '[]') FROM (
    SELECT u.id, u.name, count(*)::int AS "inHand", (count(*) FILTER (WHERE ${urgencyIs('OVERDUE', today, ofUnit)}))::int AS overdue,
        (count(*) FILTER (WHERE a.first_opened_at IS NULL))::int AS "notOpened"
      FROM seen w JOIN assignment a ON a.suggestion_id = w.id JOIN unit u ON u.id = a.unit_id
     WHERE w.running AND ${owing} GROUP BY u.id
     ORDER BY overdue DESC, "notOpened" DESC, "inHand" DESC, u.name LIMIT ${firstFew}) h)`
