import { authorize } from '@/lib/domain/access/policy'
import { type LocalDate, yearOf } from '@/lib/domain/deadlines/local-date'
import type { EntryKind, EntryState } from '@/lib/domain/performance/entry'
import { performancePolicy } from '@/lib/domain/performance/policy'
import { type PublicationState, stateOf, type YearPublication } from '@/lib/domain/performance/publishing'
import { Refusal } from '@/lib/domain/refusal'
import { yearPublication } from '@/lib/store/performance-publications'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { type ObjectionLine, readObjections } from './attendance-objections'
import type { Query } from './query'

export type WaitingEntry = {
  readonly id: string
  readonly delegateId: string
  readonly delegate: string
  readonly delegation: string | null
  readonly kind: EntryKind
  readonly on: LocalDate
  readonly text: string
  readonly state: EntryState
  readonly reason: string
}

export type PerformanceDesk = {
  readonly entries: readonly WaitingEntry[]
  readonly objections: readonly ObjectionLine[]
  readonly years: readonly { readonly year: number; readonly state: PublicationState }[]
}

/** What waits for the office, the oldest first, and the years. */
export const performanceDesk: Query<null, PerformanceDesk> = async ({ tx, actor, moment }) => {
  authorize(actor, performancePolicy.decide, null)
  const today = moment.today
  const years = await open(tx).$queryRaw<{ year: number }[]>`
    SELECT DISTINCT x.year FROM session x WHERE x.opens_on <= ${today}::date ORDER BY 1 DESC`
  const standing = await open(tx).$queryRaw<YearPublication[]>`
    SELECT ${yearPublication} FROM performance_publication b WHERE b.withdrawn_at IS NULL`
  const of = (year: number) => standing.find((one) => one.year === year) ?? null
  const shown = years.map(({ year }) => ({ year, state: stateOf(of(year), moment.now, today) }))
  return {
    entries: await readEntries(tx, Prisma.sql`e.state = 'ENTERED'`),
    objections: (await readObjections(tx, Prisma.sql`x.outcome IS NULL`)).toReversed(),
    years: shown.length > 0 ? shown : [{ year: yearOf(today), state: 'NONE' }],
  }
}

const readEntries = (tx: Tx, where: Prisma.Sql): Promise<WaitingEntry[]> =>
  open(tx).$queryRaw<WaitingEntry[]>`
    SELECT e.id, e.delegate_id AS "delegateId", d.name AS delegate, g.name AS delegation, e.kind, e.done_on::text AS "on", e.text, e.state, e.reason
    FROM performance_entry e JOIN delegate d ON d.id = e.delegate_id LEFT JOIN delegation g ON g.id = d.delegation_id
    WHERE ${where} ORDER BY e.entered_at, e.id LIMIT 200`

export const getEntryToDecide: Query<string, WaitingEntry> = async ({ tx, actor }, entryId) => {
  authorize(actor, performancePolicy.decide, null)
  const [entry] = await readEntries(tx, Prisma.sql`e.id = ${entryId}::uuid AND e.state <> 'TAKEN_BACK'`)
  if (!entry) throw new Refusal('not-found')
  return entry
}
