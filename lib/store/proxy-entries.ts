import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { EntryOutcome, ProxyRole } from '@/lib/domain/suggestion/proxy-entry'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type NewEntry = {
  readonly congressId: string
  readonly enteredById: string
  readonly role: ProxyRole
  readonly at: Date
}

export async function addEntry(tx: Tx, suggestionId: string, { at, ...made }: NewEntry): Promise<void> {
  await open(tx).proxyEntry.create({ data: { suggestionId, ...made, enteredAt: at }, select: { suggestionId: true } })
}

export async function saveOffered(tx: Tx, { id }: Suggestion, at: Date): Promise<void> {
  await open(tx).proxyEntry.update({ where: { suggestionId: id }, data: { offeredAt: at } })
}

export async function saveEntryOnPaper(tx: Tx, { id }: Suggestion, receivedOn: LocalDate): Promise<void> {
  await open(tx).proxyEntry.update({ where: { suggestionId: id }, data: { paperOn: dayToStore(receivedOn) } })
}

type Settling = { readonly outcome: EntryOutcome; readonly at: Date; readonly reason?: string }

export async function settleEntry(tx: Tx, { id }: Suggestion, { outcome, at, reason }: Settling): Promise<void> {
  await open(tx).proxyEntry.update({
    where: { suggestionId: id },
    data: { outcome, settledAt: at, reason: reason ?? null },
  })
}

export async function markSignedOnPaper(tx: Tx, { id }: Suggestion, delegateIds: readonly string[]): Promise<void> {
  await open(tx).coSignature.updateMany({
    where: { suggestionId: id, delegateId: { in: [...delegateIds] } },
    data: { byPaper: true },
  })
}

/** A delegate of the term whose mandate runs today. */
export async function readDelegateInOffice(tx: Tx, id: string, termId: string, today: LocalDate) {
  const [delegate] = await open(tx).$queryRaw<
    { id: string; name: string; delegationId: string | null; sits: boolean }[]
  >`
    SELECT d.id, d.name, d.delegation_id AS "delegationId", d.term_id = ${termId}::uuid AND d.mandate_from <= ${today}::date
        AND (d.mandate_to IS NULL OR d.mandate_to >= ${today}::date) AS sits
      FROM delegate d WHERE d.id = ${id}::uuid`
  if (!delegate) throw new Refusal('not-found')
  if (!delegate.sits) throw new Refusal('delegate-not-in-office', { name: delegate.name })
  return delegate
}
