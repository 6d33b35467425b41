import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { OpinionAnswer, Party } from '@/lib/domain/planning/opinion'
import { faultOf, type PlannedUnit } from '@/lib/domain/planning/plan'
import { planningPolicy } from '@/lib/domain/planning/policy'
import type { ProposedUnit } from '@/lib/domain/routing/propose'
import type { SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import type { DeskFilter } from '@/lib/schemas/desk-filter'
import { isSecret } from '@/lib/store/secrecy'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type DeskSession, deskSessions, groupOf, onDesk, presentUnits, sentUnits } from './desk-conditions'
import { type UnitLoad, unitLoads } from './desk-loads'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema } from './keyset'
import { proposeUnits } from './propose-units'
import type { Query, Reading } from './query'
import { type Concealing, concealed, delegationFor, leadFor, wordsToConceal } from './secrecy'

export type DeskOpinion = {
  party: Party
  unit: string | null
  answer: OpinionAnswer | null
  reason: string
  proposed: string | null
}

export type DeskRow = {
  readonly id: string
  readonly number: number
  readonly numberText: string | null
  readonly title: string
  readonly status: SuggestionStatus
  readonly delegate: string
  readonly isSecret: boolean
  readonly signers: number
  readonly delegation: string | null
  readonly category: string | null
  readonly wishedUnit: string | null
  readonly groupId: string | null
  readonly version: number
  readonly units: readonly PlannedUnit[]
  readonly opinions: readonly DeskOpinion[]
  readonly proposed: readonly ProposedUnit[]
}

export type Desk = {
  readonly page: Page<DeskRow>
  readonly sessions: readonly DeskSession[]
  readonly sessionId: string | null
  readonly loads: readonly UnitLoad[]
  readonly counts: { total: number; ready: number }
  readonly mayChoose: boolean
}

export const deskPageSize = 50
const proposalsShown = 3
/** Imported numbers may hold letters: they stand last. */
const last = 999_999_999
const byNumber: Order = { column: Prisma.sql`coalesce(s.number, ${last}::int)`, type: 'int', direction: 'ascending' }

/** The desk of a session, a page of it; the government office reads what was sent out. */
export const readDesk: Query<DeskFilter, Desk> = async (reading, filter) => {
  authorize(reading.actor, planningPolicy.seeDesk, null)
  const { sessions, sessionId } = await deskSessions(reading, filter.session)
  const place = placeSchema.parse(filter.page)
  const read = await readRows(reading, sessionId, filter)
  const page = pageOf(read, place, ({ number }) => number, deskPageSize)
  const proposals = await proposeUnits(
    reading,
    page.rows.map(({ id }) => id),
  )
  const byId = new Map(proposals.map(({ suggestionId, units }) => [suggestionId, units.slice(0, proposalsShown)]))
  const rows = page.rows.map((row) => ({ ...row, proposed: byId.get(row.id) ?? [] }))
  return {
    page: { ...page, rows },
    sessions,
    sessionId,
    loads: await unitLoads(reading),
    counts: await countsOf(reading, sessionId, filter),
    mayChoose: isStaff(reading.actor),
  }
}

type Read = Omit<DeskRow, 'proposed'>

async function readRows({ tx, actor }: Reading, sessionId: string | null, filter: DeskFilter): Promise<Read[]> {
  const place = placeSchema.parse(filter.page)
  const units = isStaff(actor) ? presentUnits : sentUnits
  const read = await open(tx).$queryRaw<(Read & Concealing)[]>`
    SELECT s.id, ${byNumber.column} AS number, s.number_text AS "numberText", s.title, s.status, ${leadFor(actor)} AS delegate, ${delegationFor(actor)} AS delegation, ${isSecret} AS "isSecret", ${wordsToConceal(actor)} AS conceal,
        (SELECT 1 + count(*)::int FROM co_signature o WHERE o.suggestion_id = s.id AND o.state = 'CONFIRMED') AS signers,
        c.name AS category, w.name AS "wishedUnit", ${groupOf} AS "groupId", coalesce(p.version, 0) AS version, ${units} AS units, ${opinions} AS opinions
      FROM suggestion s JOIN delegate d ON d.id = s.lead_delegate_id LEFT JOIN delegation g ON g.id = s.delegation_id
      LEFT JOIN category c ON c.id = s.category_id LEFT JOIN unit w ON w.id = s.wished_unit_id
      LEFT JOIN assignment_plan p ON p.suggestion_id = s.id
     WHERE ${onDesk(actor, sessionId, filter)} AND ${beyond(byNumber, place)}
     ORDER BY ${orderBy(byNumber, place)} LIMIT ${deskPageSize + 1}`
  return read.map(concealed)
}

const opinions = Prisma.sql`coalesce((SELECT json_agg(json_build_object('party', q.party, 'unit', u.name, 'answer', q.answer, 'reason', q.reason,
    'proposed', v.name) ORDER BY q.ordinal) FROM pre_assignment_opinion q LEFT JOIN unit u ON u.id = q.unit_id
    LEFT JOIN unit v ON v.id = q.proposed_unit_id
  WHERE q.suggestion_id = s.id AND q.superseded_at IS NULL AND s.status = 'PRE_ASSIGNED'), '[]')`

async function countsOf({ tx, actor }: Reading, sessionId: string | null, filter: DeskFilter) {
  const plans = await open(tx).$queryRaw<{ units: PlannedUnit[] }[]>`
    SELECT ${presentUnits} AS units FROM suggestion s WHERE ${onDesk(actor, sessionId, filter)}`
  const ready = plans.filter(({ units }) => faultOf({ version: 0, units }) === null).length
  return { total: plans.length, ready }
}
