import { type Actor, isDelegate, isStaff, mandatesOf } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import type { EntryMade } from '@/lib/domain/performance/facts'
import { linesBehind, type RecordLine } from '@/lib/domain/performance/lines'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { type ListAsked, type PerformanceRecord, recordOf } from '@/lib/domain/performance/record'
import { Refusal } from '@/lib/domain/refusal'
import type { RecordFilter } from '@/lib/schemas/performance'
import { type RecordedDelegate, readPerformanceFacts } from '@/lib/store/performance-facts'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type ObjectionLine, objectionsOf } from './attendance-objections'
import type { Query, Reading } from './query'
import { hiddenFrom } from './secrecy'
import { statusShownTo } from './status-shown'
import { visibleTo } from './visible-to'
import { type Announced, announcedYear } from './year-publications'

export type PerformanceView = {
  readonly delegate: Omit<RecordedDelegate, 'facts'>
  readonly year: number
  readonly years: readonly number[]
  readonly record: PerformanceRecord
  readonly entries: readonly EntryMade[]
  readonly list: { readonly asked: ListAsked; readonly lines: readonly RecordLine[] } | null
  readonly objections: readonly ObjectionLine[]
  readonly publication: Announced | null
  readonly isOwn: boolean
  readonly isOffice: boolean
}

/** 我的履职档案: of the newest of his mandates. */
export const getMyPerformance: Query<RecordFilter, PerformanceView> = async (reading, filter) => {
  const mandates = mandatesOf(reading.actor)
  const [newest] = await open(reading.tx).$queryRaw<{ id: string }[]>`
    SELECT d.id FROM delegate d WHERE d.id = ANY(${mandates}::uuid[]) ORDER BY d.mandate_from DESC LIMIT 1`
  if (!newest) throw new Refusal('not-found')
  return getPerformance(reading, { ...filter, delegateId: newest.id })
}

export type AskedPerformance = RecordFilter & { readonly delegateId: string }

/** One delegate in one year: the office's, his delegation's officer's and his own. */
export const getPerformance: Query<AskedPerformance, PerformanceView> = async (reading, { delegateId, ...asked }) => {
  const { tx, actor, moment } = reading
  await authorizeRecord(reading, delegateId)
  const years = await yearsOf(reading, delegateId)
  const year = asked.year ?? years[0] ?? yearOf(moment.today)
  const { facts, ...delegate } = await readOne(reading, delegateId, year)
  return {
    ...{ delegate, year, years: [...new Set([...years, year])].sort((one, other) => other - one) },
    record: recordOf(facts, moment.today),
    entries: facts.entries,
    list: asked.of ? { asked: asked.of, lines: linesBehind(asked.of, facts, moment.today) } : null,
    objections: await objectionsOf(tx, { delegateId, year }),
    publication: await announcedYear(reading, year),
    isOwn: isDelegate(actor, delegateId),
    isOffice: isStaff(actor),
  }
}

export type PerformanceSheet = RecordedDelegate & {
  readonly congress: string
  readonly year: number
  readonly record: PerformanceRecord
  readonly today: LocalDate
}

/** The same on paper. */
export const getPerformanceSheet: Query<{ delegateId: string; year: number }, PerformanceSheet> = async (
  reading,
  { delegateId, year },
) => {
  const { actor, moment } = reading
  await authorizeRecord(reading, delegateId)
  const delegate = await readOne(reading, delegateId, year)
  const record = recordOf(delegate.facts, moment.today)
  return { ...delegate, congress: actor.congress.name, year, record, today: moment.today }
}

async function authorizeRecord({ tx, actor }: Reading, delegateId: string): Promise<void> {
  const [seat] = await open(tx).$queryRaw<{ congressId: string; delegationId: string | null }[]>`
    SELECT d.congress_id AS "congressId", d.delegation_id AS "delegationId" FROM delegate d WHERE d.id = ${delegateId}::uuid`
  if (!seat) throw new Refusal('not-found')
  authorize(actor, performancePolicy.view, { ...seat, delegateId })
}

async function readOne({ tx, actor }: Reading, delegateId: string, year: number): Promise<RecordedDelegate> {
  const [found] = await readPerformanceFacts(tx, {
    whose: Prisma.sql`d.id = ${delegateId}::uuid`,
    ...{ year, timeZone: actor.congress.timeZone, readable: readableBy(actor), status: statusShownTo(actor) },
  })
  if (!found) throw new Refusal('not-found')
  return found
}

/** That he co-signs what is kept from whoever looks must not be told by his record either. */
const readableBy = (actor: Actor): Prisma.Sql => Prisma.sql`(${visibleTo(actor)} AND NOT ${hiddenFrom(actor)})`

/** In which something of him is on record, the newest first. */
async function yearsOf({ tx }: Reading, delegateId: string): Promise<number[]> {
  const found = await open(tx).$queryRaw<{ year: number }[]>`
    SELECT DISTINCT y.year::int AS year FROM (
      SELECT x.year FROM suggestion s JOIN session x ON x.id = s.session_id WHERE s.submitted_at IS NOT NULL AND (s.lead_delegate_id = ${delegateId}::uuid OR EXISTS (
        SELECT FROM co_signature c WHERE c.suggestion_id = s.id AND c.delegate_id = ${delegateId}::uuid AND c.state = 'CONFIRMED'))
      UNION SELECT v.year FROM activity_delegate p JOIN activity v ON v.id = p.activity_id WHERE p.delegate_id = ${delegateId}::uuid AND v.state = 'HELD'
      UNION SELECT date_part('year', e.done_on) FROM performance_entry e WHERE e.delegate_id = ${delegateId}::uuid AND e.state <> 'TAKEN_BACK') y
    ORDER BY 1 DESC`
  return found.map(({ year }) => year)
}

export type OwnMandate = { readonly delegateId: string; readonly from: LocalDate; readonly today: LocalDate }

/** For the form by which he adds something. */
export const getToEnterPerformance: Query<null, OwnMandate> = async ({ tx, actor, moment }) => {
  const mandates = mandatesOf(actor)
  const [newest] = await open(tx).$queryRaw<{ delegateId: string; from: LocalDate }[]>`
    SELECT d.id AS "delegateId", d.mandate_from::text AS "from" FROM delegate d WHERE d.id = ANY(${mandates}::uuid[]) ORDER BY d.mandate_from DESC LIMIT 1`
  if (!newest) throw new Refusal('not-found')
  return { ...newest, today: moment.today }
}
