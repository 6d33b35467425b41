import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Entry, EntryKind, EntryState } from '@/lib/domain/performance/entry'
import { Refusal } from '@/lib/domain/refusal'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type By = { readonly personId: string; readonly at: Date }

export type NewEntry = {
  readonly congressId: string
  readonly delegateId: string
  readonly kind: EntryKind
  readonly doneOn: LocalDate
  readonly text: string
}

export async function addEntry(tx: Tx, { doneOn, ...entry }: NewEntry, { personId, at }: By): Promise<string> {
  const { id } = await open(tx).performanceEntry.create({
    data: { ...entry, doneOn: dayToStore(doneOn), enteredAt: at, enteredById: personId },
    select: { id: true },
  })
  return id
}

export type LockedEntry = Entry & { readonly kind: EntryKind; readonly doneOn: LocalDate; readonly name: string }

export async function lockEntry(tx: Tx, id: string): Promise<LockedEntry> {
  const [entry] = await open(tx).$queryRaw<LockedEntry[]>`
    SELECT e.id, e.congress_id AS "congressId", e.delegate_id AS "delegateId", e.state, e.kind, e.done_on::text AS "doneOn", d.name
    FROM performance_entry e JOIN delegate d ON d.id = e.delegate_id WHERE e.id = ${id}::uuid FOR UPDATE OF e`
  if (!entry) throw new Refusal('not-found')
  return entry
}

export async function saveEntryState(tx: Tx, id: string, state: EntryState): Promise<void> {
  await open(tx).performanceEntry.update({ where: { id }, data: { state }, select: { id: true } })
}

export async function saveEntryDecision(
  tx: Tx,
  id: string,
  { state, reason }: { readonly state: EntryState; readonly reason: string },
  { personId, at }: By,
): Promise<void> {
  const decided = { decidedAt: at, decidedById: personId }
  await open(tx).performanceEntry.update({ where: { id }, data: { state, reason, ...decided }, select: { id: true } })
}
