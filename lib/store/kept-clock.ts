import type { Assignment } from '@/lib/domain/assignment/assignment'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { keepLedgers } from './ledger'
import { open, type Tx } from './tx'

export type KeptClock = { readonly dueOn: LocalDate; readonly pausedSince: LocalDate | null }

/** What the ledger says of a unit's clock after what this transaction has written so far: the day that an event may name. */
export async function keptClock(tx: Tx, { id, congressId }: Suggestion, assignment: Assignment, at: Date) {
  await keepLedgers(tx, congressId, [id], at)
  const [clock] = await open(tx).$queryRaw<KeptClock[]>`
    SELECT a.due_on::text AS "dueOn", a.paused_since::text AS "pausedSince" FROM assignment a WHERE a.id = ${assignment.id}::uuid`
  return clock ?? { dueOn: assignment.dueOn, pausedSince: null }
}
