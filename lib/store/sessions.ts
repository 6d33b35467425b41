import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { type Period, periodOn } from '@/lib/domain/suggestion/drafting'
import { open, type Tx } from './tx'

export type RunningSession = { readonly id: string; readonly termId: string; readonly period: Period }

/** What is handed in between two sessions counts to the one that has been. */
export async function findRunningSession(tx: Tx, today: LocalDate): Promise<RunningSession | null> {
  const [row] = await open(tx).$queryRaw<{ id: string; termId: string; closesOn: LocalDate }[]>`
    SELECT id, term_id AS "termId", closes_on::text AS "closesOn" FROM session WHERE opens_on <= ${today}::date ORDER BY opens_on DESC LIMIT 1`
  return row ? { id: row.id, termId: row.termId, period: periodOn(today, row.closesOn) } : null
}

export async function readRunningSession(tx: Tx, today: LocalDate): Promise<RunningSession> {
  const session = await findRunningSession(tx, today)
  if (!session) throw new Refusal('no-session-yet')
  return session
}

/** The mandate under which this person speaks in that term; who holds none has no place to write. */
export async function readMandate(tx: Tx, mandates: readonly string[], termId: string) {
  const delegate = await open(tx).delegate.findFirst({
    where: { id: { in: [...mandates] }, termId },
    select: { id: true, delegationId: true },
  })
  if (!delegate) throw new Refusal('not-found')
  return delegate
}
