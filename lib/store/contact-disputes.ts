import type { ContactFault, DisputeEnding } from '@/lib/domain/contact/contact'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { lockSuggestionOf } from './suggestions'
import { open, type Tx } from './tx'

export type NewDispute = {
  readonly congressId: string
  readonly assignmentId: string
  readonly contactId: string | null
  readonly version: number | null
  readonly round: number
  readonly delegateId: string
  readonly faults: ContactFault[]
  readonly words: string
  readonly raisedAt: Date
  readonly raisedById: string
}

export async function addDisputes(tx: Tx, disputes: readonly NewDispute[]): Promise<void> {
  await open(tx).contactDispute.createMany({ data: [...disputes] })
}

export type HeldDispute = {
  readonly id: string
  readonly assignmentId: string
  readonly delegateId: string
  readonly answeredAt: Date | null
  readonly ending: DisputeEnding | null
  /** of the entry that it is about */
  readonly contactedOn: LocalDate | null
}

export async function lockDispute(tx: Tx, id: string): Promise<{ suggestion: Suggestion; dispute: HeldDispute }> {
  const found = await open(tx).contactDispute.findUnique({ where: { id }, select: { assignmentId: true } })
  if (!found) throw new Refusal('not-found')
  const suggestion = await lockSuggestionOf(tx, found.assignmentId)
  const [dispute] = await open(tx).$queryRaw<HeldDispute[]>`
    SELECT x.id, x.assignment_id AS "assignmentId", x.delegate_id AS "delegateId", x.answered_at AS "answeredAt", x.ending,
      k.contacted_on::text AS "contactedOn"
    FROM contact_dispute x LEFT JOIN contact k ON k.id = x.contact_id WHERE x.id = ${id}::uuid`
  if (!dispute) throw new Refusal('not-found')
  return { suggestion, dispute }
}

type Act = { readonly personId: string; readonly now: Date }

export async function saveDisputeAnswer(tx: Tx, id: string, answer: string, { personId, now }: Act): Promise<void> {
  const data = { answer, answeredAt: now, answeredById: personId }
  await open(tx).contactDispute.update({ where: { id }, data, select: { id: true } })
}

type Ended =
  | { readonly id: string }
  | { readonly contactId: string }
  | { readonly assignmentId: string; readonly delegateId: string; readonly contactId: null }

/** Those still open, and a settled one that the delegate gives up after all. */
export async function endDisputes(
  tx: Tx,
  which: Ended,
  ending: DisputeEnding,
  { personId, now }: Act,
  settlement: string | null = null,
): Promise<void> {
  const open_ = ending === 'TAKEN_BACK' ? { OR: [{ ending: null }, { ending: 'SETTLED' }] } : { ending: null }
  await open(tx).contactDispute.updateMany({
    where: { ...which, ...open_ },
    data: { ending, endedAt: now, endedById: personId, settlement },
  })
}

/** Units in force that owe a reply, and of which he has neither confirmed a contact in this round nor said it before. */
export async function unitsNotSeen(tx: Tx, { id, round }: Suggestion, delegateId: string): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT a.id FROM assignment a WHERE a.suggestion_id = ${id}::uuid AND a.ended_on IS NULL AND a.role <> 'ASSIST'
      AND NOT EXISTS (SELECT FROM contact_dispute x WHERE x.assignment_id = a.id AND x.delegate_id = ${delegateId}::uuid AND x.contact_id IS NULL AND x.ending IS NULL)
      AND NOT EXISTS (SELECT FROM contact k JOIN contact_delegate m ON m.contact_id = k.id
        WHERE k.assignment_id = a.id AND k.round = ${round} AND k.struck_at IS NULL AND m.delegate_id = ${delegateId}::uuid AND m.confirmed_version = k.version)
    ORDER BY a.id`
  return rows.map((row) => row.id)
}

/** That nobody came, as far as he still says so. */
export function saidOf(
  tx: Tx,
  suggestionId: string,
  delegateId: string,
): Promise<{ id: string; assignmentId: string }[]> {
  return open(tx).contactDispute.findMany({
    where: { contactId: null, delegateId, ending: null, assignment: { suggestionId } },
    select: { id: true, assignmentId: true },
    orderBy: { id: 'asc' },
  })
}
