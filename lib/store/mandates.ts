import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Leader } from '@/lib/domain/delegate/lead'
import type { Mandate, MandateEndGround } from '@/lib/domain/delegate/mandate'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { over } from '@/lib/domain/suggestion/workflow'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore, maybeDayToStore } from './days'
import { settleNewcomer } from './newcomers'
import { open, type Tx } from './tx'

const columns = Prisma.sql`d.id, d.congress_id AS "congressId", d.term_id AS "termId", d.person_id AS "personId", d.delegation_id AS "delegationId",
  d.name, d.mandate_from::text AS "from", d.mandate_to::text AS "to", d.end_ground AS "endGround",
  EXISTS (SELECT FROM delegate n WHERE n.predecessor_id = d.id) AS "isFilled"`

/** In the order asked, held until commit: no seat is vacated or filled twice. */
export async function lockMandates(tx: Tx, ids: readonly string[]): Promise<Mandate[]> {
  await open(tx).$queryRaw`SELECT id FROM delegate WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`
  const rows = await open(tx).$queryRaw<
    Mandate[]
  >`SELECT ${columns} FROM delegate d WHERE d.id = ANY(${[...ids]}::uuid[])`
  return ids.map((id) => {
    const row = rows.find((mandate) => mandate.id === id)
    if (!row) throw new Refusal('not-found')
    return row
  })
}

export async function saveMandateEnd(
  tx: Tx,
  id: string,
  { ground, lastDay, decision }: { ground: MandateEndGround; lastDay: LocalDate; decision: string },
): Promise<void> {
  await open(tx).delegate.update({
    where: { id },
    data: { mandateTo: dayToStore(lastDay), endGround: ground, endDecision: decision },
    select: { id: true },
  })
}

export type Led = { readonly id: string; readonly status: string; readonly wasHandedIn: boolean }

/** What he leads and what is not over. */
export function openSuggestionsOf(tx: Tx, delegateId: string): Promise<Led[]> {
  return open(tx).$queryRaw<Led[]>`
    SELECT s.id, s.status, s.submitted_at IS NOT NULL AS "wasHandedIn" FROM suggestion s
     WHERE (s.acting_delegate_id = ${delegateId}::uuid OR (s.lead_delegate_id = ${delegateId}::uuid AND s.acting_delegate_id IS NULL))
       AND s.status <> ALL(${[...over]})
     ORDER BY s.id FOR UPDATE`
}

/** Invitations that he has not answered: he cannot any more. */
export async function lapseInvitations(tx: Tx, delegateId: string, now: Date): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    UPDATE co_signature c SET state = 'DECLINED', decided_at = ${now} WHERE c.delegate_id = ${delegateId}::uuid AND c.state = 'INVITED'
    RETURNING c.suggestion_id AS id`
  return rows.map(({ id }) => id)
}

/** Nobody else can sign a draft whose lead has left. */
export async function lapseInvitationsTo(tx: Tx, suggestionId: string, now: Date): Promise<void> {
  await open(tx).coSignature.updateMany({
    where: { suggestionId, state: 'INVITED' },
    data: { state: 'DECLINED', decidedAt: now },
  })
}

export async function readLeader(tx: Tx, delegateId: string): Promise<Leader> {
  const [leader] = await open(tx).$queryRaw<Leader[]>`
    SELECT d.name, CASE WHEN d.end_ground IS NOT NULL THEN d.mandate_to::text END AS "endedOn" FROM delegate d WHERE d.id = ${delegateId}::uuid`
  if (!leader) throw new Refusal('not-found')
  return leader
}

export async function saveActing(tx: Tx, suggestionId: string, delegateId: string): Promise<void> {
  await open(tx).suggestion.update({
    where: { id: suggestionId },
    data: { actingDelegateId: delegateId },
    select: { id: true },
  })
}

export type Elected = {
  readonly seat: Mandate
  readonly name: string
  readonly cardNumber: string
  readonly phone: string
  readonly login: string
}

/** A new mandate in the seat, with its person and his account. */
export async function seat(tx: Tx, elected: Elected, electedOn: LocalDate, now: Date) {
  const { congressId, termId, delegationId, id: predecessorId } = elected.seat
  const { personId, openedId } = await settleNewcomer(tx, congressId, elected, now)
  const { id } = await open(tx).delegate.create({
    data: {
      ...{ congressId, termId, delegationId, predecessorId, personId },
      ...{ name: elected.name, cardNumber: elected.cardNumber || null, mandateFrom: dayToStore(electedOn) },
    },
    select: { id: true },
  })
  await open(tx).roleGrant.create({
    data: { congressId, personId, role: 'DELEGATE', delegateId: id, grantedAt: now },
    select: { id: true },
  })
  return { delegateId: id, openedId }
}

export async function saveWithdrawn(tx: Tx, { id, status, withdrawnOn }: Suggestion): Promise<void> {
  await open(tx).suggestion.update({
    where: { id },
    data: { status, withdrawnOn: maybeDayToStore(withdrawnOn) },
    select: { id: true },
  })
}
