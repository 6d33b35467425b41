import type { OpinionOutcome, OpinionState, Pair } from '@/lib/domain/assignment/assist-opinion'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore, maybeDayToStore } from './days'
import { open, type Tx } from './tx'

type Act = { readonly moment: Moment; readonly personId: string }

export type NewOpinion = {
  readonly assignmentId: string
  readonly text: string
  /** given anew, in the place of one that was sent back */
  readonly isAnew: boolean
}

export async function addOpinion(
  tx: Tx,
  { congressId, round }: Suggestion,
  { isAnew, ...opinion }: NewOpinion,
  { moment, personId }: Act,
): Promise<string> {
  const given = { givenAt: moment.now, givenOn: dayToStore(moment.today), givenById: personId }
  const made = await open(tx).assistOpinion.create({
    data: { congressId, round, ordinal: isAnew ? 2 : 1, ...opinion, ...given },
    select: { id: true },
  })
  return made.id
}

/** Read under the lock of its suggestion. */
export async function readOpinionState(tx: Tx, id: string): Promise<OpinionState> {
  const [row] = await open(tx).$queryRaw<OpinionState[]>`
    SELECT id, assignment_id AS "assignmentId", round, outcome, sent_back_on::text AS "sentBackOn"
      FROM assist_opinion WHERE id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

type Settled = { readonly outcome: OpinionOutcome; readonly reason: string }

export async function settleOpinion(tx: Tx, id: string, { outcome, reason }: Settled, act: Act): Promise<void> {
  await open(tx).assistOpinion.update({
    where: { id },
    data: { outcome, outcomeReason: reason, settledAt: act.moment.now, settledById: act.personId },
    select: { id: true },
  })
}

export async function sendOpinionBack(tx: Tx, id: string, reason: string, { moment, personId }: Act): Promise<void> {
  const sentBack = { sentBackAt: moment.now, sentBackOn: dayToStore(moment.today), sentBackById: personId }
  await open(tx).assistOpinion.update({
    where: { id },
    data: { ...sentBack, sendBackReason: reason },
    select: { id: true },
  })
}

export async function addOpinionRequest(
  tx: Tx,
  { congressId, round }: Suggestion,
  { lead, assist }: Pair,
  { question, wishedOn }: { readonly question: string; readonly wishedOn: LocalDate | null },
  { moment, personId }: Act,
): Promise<void> {
  const asked = { askedAt: moment.now, askedOn: dayToStore(moment.today), askedById: personId }
  const between = { assignmentId: assist.id, leadAssignmentId: lead.id }
  await open(tx).opinionRequest.create({
    data: { congressId, round, ...between, question, wishedOn: maybeDayToStore(wishedOn), ...asked },
    select: { id: true },
  })
}

export async function addOpinionWaiver(
  tx: Tx,
  { congressId, round }: Suggestion,
  { lead, assist }: Pair,
  reason: string,
  { moment, personId }: Act,
): Promise<void> {
  const waived = { waivedAt: moment.now, waivedOn: dayToStore(moment.today), waivedById: personId }
  await open(tx).opinionWaiver.create({
    data: { congressId, round, assignmentId: assist.id, leadAssignmentId: lead.id, reason, ...waived },
    select: { round: true },
  })
}
