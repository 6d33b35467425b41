import { type Actor, isStaff, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import type { LimitPurpose } from '@/lib/domain/deadlines/limits'
import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query } from './query'
import { leadsIt, signsIt } from './signers'
import { visibleTo } from './visible-to'

/** What the office has to say before a day, beside the deadlines of the ledger. */
export type Request = 'decide-extension' | 'decide-pause'

export type FeedEntry = {
  /** the same for the same thing, however often its day moves */
  id: string
  kind: LimitPurpose | Request
  day: LocalDate
  /** may move yet: the year's holidays are not published, or the clock stands */
  isProvisional: boolean
  isPaused: boolean
  suggestionId: string
  numberText: string | null
  title: string
  unit: string | null
  /** how often its day was settled anew, and when last */
  revision: number
  changedAt: Date
}

const most = 1000
const daysBack = 366

/** Everything of a person that has a day. Meetings join here. */
export const feedEntries: Query<null, FeedEntry[]> = async ({ tx, actor, moment }) => {
  const parts = [...deadlinesOf(actor), ...requestsTo(actor)]
  if (parts.length === 0) return []
  const since = addDays(moment.today, -daysBack)
  return open(tx).$queryRaw<FeedEntry[]>`
    WITH entry AS (${Prisma.join(parts, ' UNION ALL ')}),
      soonest AS (SELECT DISTINCT ON (e.day, e.id) e.* FROM entry e WHERE e.day >= ${since}::date ORDER BY e.day, e.id LIMIT ${most})
    SELECT e.id, e.kind, e.day::text AS day, e."isProvisional", e."isPaused", s.id AS "suggestionId", s.number_text AS "numberText", s.title,
      u.name AS unit, settled.revision, coalesce(settled.at, s.submitted_at) AS "changedAt"
    FROM soonest e JOIN suggestion s ON s.id = e.suggestion_id LEFT JOIN unit u ON u.id = e.unit_id
    CROSS JOIN LATERAL (SELECT count(*)::int AS revision, max(v.at) AS at FROM event v
      WHERE v.suggestion_id = s.id AND v.type = ANY(${[...settling]})) settled
    ORDER BY e.day, e.id`
}

/** The acts after which a day may be another. */
const settling = [
  'suggestion.submitted',
  'suggestion.assigned',
  'suggestion.handled-again',
  'assignment.extension-consented',
  'assignment.pause-agreed',
  'assignment.pause-ended',
  'reply.signed',
  'chasing.issued',
  'deadline.moved',
]

const ofUnits: readonly LimitPurpose[] = [
  'acknowledge',
  'first-contact',
  'assist-opinion',
  'assist-again',
  'progress',
  'draft',
  'sign',
  'reply',
  're-handling',
  'commitment',
  'chasing-answer',
  'head-contact',
  'checkpoint',
  'supervision-answer',
]
const ofAnswers: readonly LimitPurpose[] = ['reply', 're-handling']
const ofOffice: readonly LimitPurpose[] = ['assign-in-session', 'assign-between-sessions', 'chasing-answer']

function deadlinesOf(actor: Actor): Prisma.Sql[] {
  const [units, mandates] = [unitsOf(actor), mandatesOf(actor)]
  const ways = [
    ...(units.length > 0 ? [Prisma.sql`(d.unit_id = ANY(${units}::uuid[]) AND ${isOneOf(ofUnits)})`] : []),
    ...(mandates.length > 0
      ? [isOneOf(ofAnswers), Prisma.sql`(${leadsIt(mandates)} AND d.purpose = 'feedback')`].map(
          (wish) => Prisma.sql`(${signsIt(mandates)} AND ${wish})`,
        )
      : []),
    ...(isStaff(actor) ? [isOneOf(ofOffice)] : []),
  ]
  if (ways.length === 0) return []
  return [
    Prisma.sql`SELECT d.id::text AS id, d.purpose AS kind, d.due_on AS day, d.is_provisional AS "isProvisional",
        coalesce(d.paused_since <= d.due_on, false) AS "isPaused", d.suggestion_id, d.unit_id
      FROM deadline d JOIN suggestion s ON s.id = d.suggestion_id
      WHERE d.done_on IS NULL AND d.void_on IS NULL AND ${visibleTo(actor)} AND (${Prisma.join(ways, ' OR ')})`,
  ]
}

const isOneOf = (purposes: readonly LimitPurpose[]): Prisma.Sql => Prisma.sql`d.purpose = ANY(${[...purposes]})`

/** To be decided before the unit's day: after it a refusal would leave the unit no time at all. */
function requestsTo(actor: Actor): Prisma.Sql[] {
  if (!isStaff(actor)) return []
  const asked = (kind: Request, table: Prisma.Sql) => Prisma.sql`
    SELECT ${`${kind}:`} || r.id, ${kind}, a.due_on, a.due_is_provisional, false, a.suggestion_id, a.unit_id
      FROM ${table} r JOIN assignment a ON a.id = r.assignment_id JOIN suggestion s ON s.id = a.suggestion_id
      WHERE r.decision IS NULL AND a.ended_on IS NULL AND s.status = ANY(${[...awaitingReply]}) AND ${visibleTo(actor)}`
  return [asked('decide-extension', Prisma.sql`extension`), asked('decide-pause', Prisma.sql`pause`)]
}
