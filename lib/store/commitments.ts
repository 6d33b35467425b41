import type { Claim, Verdict } from '@/lib/domain/commitment/claim'
import type { Decided, Progress } from '@/lib/domain/commitment/moves'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore, maybeDayToStore } from './days'
import { lockSuggestion } from './suggestions'
import { open, type Tx } from './tx'

type NewCommitment = { unitId: string; text: string; dueOn: LocalDate }
type Act = { readonly moment: Moment; readonly personId: string }

export async function addCommitments(
  tx: Tx,
  suggestion: Suggestion,
  commitments: readonly NewCommitment[],
  today: LocalDate,
): Promise<void> {
  await open(tx).commitment.createMany({
    data: commitments.map(({ unitId, text, dueOn }) => ({
      congressId: suggestion.congressId,
      suggestionId: suggestion.id,
      unitId,
      text,
      dueOn: dayToStore(dueOn),
      openedOn: dayToStore(today),
    })),
  })
}

/** Of each promise the suggestion that it belongs to, none twice and always in one order. */
export async function suggestionsOfCommitments(tx: Tx, commitmentIds: readonly string[]): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string; found: number }[]>`
    SELECT m.suggestion_id AS id, count(*)::int AS found FROM commitment m WHERE m.id = ANY(${[...commitmentIds]}::uuid[])
     GROUP BY m.suggestion_id ORDER BY m.suggestion_id`
  if (rows.reduce((sum, { found }) => sum + found, 0) < commitmentIds.length) throw new Refusal('not-found')
  return rows.map(({ id }) => id)
}

export async function lockSuggestionOfCommitment(tx: Tx, commitmentId: string): Promise<Suggestion> {
  const [id] = await suggestionsOfCommitments(tx, [commitmentId])
  return lockSuggestion(tx, id ?? '')
}

/** Of each promise that was told of, the id of the last report. */
export async function lastUpdatesOf(tx: Tx, commitmentIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await open(tx).$queryRaw<{ id: string; last: string }[]>`
    SELECT DISTINCT ON (t.commitment_id) t.commitment_id AS id, t.id AS last FROM commitment_update t
     WHERE t.commitment_id = ANY(${[...commitmentIds]}::uuid[]) ORDER BY t.commitment_id, t.id DESC`
  return new Map(rows.map(({ id, last }) => [id, last]))
}

export async function addUpdate(
  tx: Tx,
  { congressId }: Suggestion,
  { id: commitmentId, unitId }: { readonly id: string; readonly unitId: string },
  { percent, text, expectedOn, slipReason }: Progress,
  { moment, personId }: Act,
): Promise<void> {
  const posted = { postedAt: moment.now, postedOn: dayToStore(moment.today), postedById: personId }
  const told = { percent, text, slipReason, expectedOn: maybeDayToStore(expectedOn) }
  await open(tx).commitmentUpdate.create({
    data: { congressId, commitmentId, unitId, ...told, ...posted },
    select: { id: true },
  })
}

/** What shows the promise kept, and was not there yet when the unit last claimed. */
export async function countPicturesAfter(tx: Tx, commitmentId: string): Promise<number> {
  const [row] = await open(tx).$queryRaw<{ found: number }[]>`
    SELECT count(DISTINCT a.document_id)::int AS found FROM attachment a
     WHERE a.subject_id = ${commitmentId}::uuid AND a.kind = 'PROMISE_AFTER' AND a.removed_at IS NULL AND a.scan_state <> 'INFECTED'
       AND a.uploaded_at > coalesce((SELECT max(k.claimed_at) FROM commitment_claim k WHERE k.commitment_id = ${commitmentId}::uuid), '-infinity')`
  return row?.found ?? 0
}

export async function addClaim(tx: Tx, congressId: string, claim: Claim, { moment, personId }: Act): Promise<void> {
  const claimed = { claimedAt: moment.now, claimedOn: dayToStore(moment.today), claimedById: personId }
  await open(tx).commitmentClaim.create({ data: { congressId, ...claim, ...claimed }, select: { id: true } })
}

export async function saveVerdict(tx: Tx, claimId: string, verdict: Verdict, { moment, personId }: Act): Promise<void> {
  const verified = { verifiedAt: moment.now, verifiedOn: dayToStore(moment.today), verifiedById: personId }
  await open(tx).commitmentClaim.update({
    where: { id: claimId },
    data: { ...verdict, ...verified },
    select: { id: true },
  })
}

/** What ends the promise ends it on the day on which the office has decided. */
export async function saveDecision(
  tx: Tx,
  commitmentId: string,
  { claimId, decision }: Decided,
  reason: string,
  { moment, personId }: Act,
): Promise<void> {
  const decidedOn = dayToStore(moment.today)
  const decided = { decision, reason, decidedAt: moment.now, decidedOn, decidedById: personId }
  await open(tx).commitmentClaim.update({ where: { id: claimId }, data: decided, select: { id: true } })
  if (decision === 'SENT_BACK') return
  const data = { outcome: decision, closedOn: decidedOn }
  await open(tx).commitment.update({ where: { id: commitmentId }, data, select: { id: true } })
}
