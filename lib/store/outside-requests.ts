import type { OutsideFacts } from '@/lib/domain/assignment/outsider'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

export type NewOutsideRequest = {
  readonly id: string
  readonly assignmentId: string
  readonly tokenHash: Uint8Array<ArrayBuffer>
  readonly addressee: string
  readonly title: string
  readonly question: string
  readonly excerpt: string
  readonly untilOn: LocalDate
}

export async function addOutsideRequest(
  tx: Tx,
  { id: suggestionId, congressId }: Suggestion,
  { untilOn, ...request }: NewOutsideRequest,
  { moment, personId }: { readonly moment: Moment; readonly personId: string },
): Promise<void> {
  const asked = { askedAt: moment.now, askedOn: dayToStore(moment.today), askedById: personId }
  await open(tx).outsideRequest.create({
    data: { congressId, suggestionId, ...request, ...asked, untilOn: dayToStore(untilOn) },
    select: { id: true },
  })
}

/** How many addresses of this part could still be answered. */
export async function countOpenOutside(tx: Tx, assignmentId: string, today: LocalDate): Promise<number> {
  return open(tx).outsideRequest.count({
    where: { assignmentId, revokedAt: null, answeredAt: null, untilOn: { gte: dayToStore(today) } },
  })
}

/** Of whoever leads or signed the suggestion. */
export async function namesOfSigners(tx: Tx, suggestionId: string): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ name: string }[]>`
    SELECT d.name FROM delegate d JOIN suggestion s ON s.id = ${suggestionId}::uuid
     WHERE d.id IN (s.lead_delegate_id, s.acting_delegate_id)
        OR d.id IN (SELECT c.delegate_id FROM co_signature c WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED')`
  return rows.map(({ name }) => name)
}

export type HeldOutsideRequest = OutsideFacts & {
  readonly id: string
  readonly congressId: string
  readonly suggestionId: string
  readonly assignmentId: string
  readonly askedById: string
  readonly addressee: string
  readonly unit: string
}

/** Held until commit, so that two answers do not pass each other. */
export async function lockOutsideRequest(tx: Tx, id: string): Promise<HeldOutsideRequest> {
  const [row] = await open(tx).$queryRaw<HeldOutsideRequest[]>`
    SELECT r.id, r.congress_id AS "congressId", r.suggestion_id AS "suggestionId", r.assignment_id AS "assignmentId", r.asked_by_id AS "askedById", r.addressee,
      r.until_on::text AS "untilOn", r.revoked_at IS NOT NULL AS "isRevoked", r.answered_at IS NOT NULL AS "isAnswered",
      (SELECT u.name FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.id = r.assignment_id) AS unit
    FROM outside_request r WHERE r.id = ${id}::uuid FOR UPDATE`
  if (!row) throw new Refusal('not-found')
  return row
}

export async function revokeOutsideRequest(tx: Tx, id: string, revokedAt: Date): Promise<void> {
  await open(tx).outsideRequest.update({ where: { id }, data: { revokedAt }, select: { id: true } })
}

type Answer = { readonly answeredBy: string; readonly answer: string; readonly fileId: string | null }

export async function answerOutsideRequest(tx: Tx, id: string, answer: Answer, { now, today }: Moment): Promise<void> {
  await open(tx).outsideRequest.update({
    where: { id },
    data: { ...answer, answeredAt: now, answeredOn: dayToStore(today) },
    select: { id: true },
  })
}

export type EnteredOutside = { readonly id: string; readonly congressId: string; readonly timeZone: string }

/** The database finds the question behind an address, enters its congress and keeps that it was opened. */
export async function enterOutsideRequest(tx: Tx, tokenHash: Uint8Array<ArrayBuffer>, now: Date) {
  const [row] = await open(tx).$queryRaw<{ entered: EnteredOutside | null }[]>`
    SELECT access.enter_outside_request(${tokenHash}, ${now}) AS entered`
  return row?.entered ?? null
}
