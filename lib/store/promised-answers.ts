import type { Doer, Role } from '@/lib/domain/access/actor'
import type { Moment } from '@/lib/domain/moment'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import { isPromise } from '@/lib/domain/reply/answer-class'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { addClaim } from './commitments'
import { recordEvent } from './events'
import { open, type Tx } from './tx'

type Made = { readonly id: string; readonly ordinal: number }
type AnsweredAnew = {
  readonly id: string
  readonly ordinal: number
  readonly meaning: AnswerMeaning
  readonly text: string
  readonly isClaimed: boolean
}

/**
 * What the signed answers promise goes on the books. Of an earlier round a new promise takes the place of the one to the same ask;
 * any other answer only says that it is kept, or will not be: delegate and office judge that as of every claim.
 */
export async function promiseAnswers(
  tx: Tx,
  actor: Doer,
  { suggestion, unit, replyId, moment, role }: SignedAnswers,
): Promise<void> {
  const made = await makePromises(tx, replyId)
  for (const earlier of await answeredAnew(tx, replyId)) {
    const next = made.find(({ ordinal }) => ordinal === earlier.ordinal)
    if (next && isPromise(earlier.meaning)) await replace(tx, earlier.id, next.id, { moment, personId: actor.personId })
    else if (!earlier.isClaimed) {
      const kind = earlier.meaning === 'SOLVED' ? 'DONE' : 'IMPOSSIBLE'
      const claim = { commitmentId: earlier.id, kind, origin: 'REPLY', text: earlier.text } as const
      await addClaim(tx, suggestion.congressId, claim, { moment, personId: actor.personId })
    }
  }
  if (made.length === 0) return
  await recordEvent(tx, actor, {
    type: 'commitment.made',
    subjectId: replyId,
    suggestionId: suggestion.id,
    at: moment.now,
    role,
    data: { unit, count: made.length },
  })
}

export type SignedAnswers = {
  readonly suggestion: Suggestion
  /** as it is called */
  readonly unit: string
  readonly replyId: string
  readonly moment: Moment
  readonly role: Role
}

const makePromises = (tx: Tx, replyId: string): Promise<Made[]> => open(tx).$queryRaw<Made[]>`
  INSERT INTO commitment (congress_id, suggestion_id, unit_id, text, due_on, opened_on, reply_id, ordinal, money, responsible_person)
  SELECT n.congress_id, a.suggestion_id, a.unit_id, n.measure, n.due_on, p.signed_on, p.id, n.ordinal, n.money, n.responsible_person
    FROM reply_answer n JOIN reply p ON p.id = n.reply_id JOIN assignment a ON a.id = p.assignment_id
   WHERE p.id = ${replyId}::uuid AND p.signed_on IS NOT NULL AND NOT n.not_ours AND n.due_on IS NOT NULL AND n.meaning IN ('IN_PROGRESS', 'PLANNED')
   ORDER BY n.ordinal RETURNING id, ordinal`

/** The unit's open promises of earlier rounds to the asks that it answers now; what it read out of the text itself has to read the same. */
const answeredAnew = (tx: Tx, replyId: string): Promise<AnsweredAnew[]> => open(tx).$queryRaw<AnsweredAnew[]>`
  SELECT m.id, m.ordinal, n.meaning, n.text, EXISTS (SELECT FROM commitment_claim c
      WHERE c.commitment_id = m.id AND c.decision IS NULL AND c.is_true IS NOT FALSE) AS "isClaimed"
    FROM reply p JOIN reply e ON e.assignment_id = p.assignment_id AND e.round < p.round
    JOIN commitment m ON m.reply_id = e.id AND m.closed_on IS NULL
    JOIN reply_answer o ON o.reply_id = e.id AND o.ordinal = m.ordinal
    JOIN reply_answer n ON n.reply_id = p.id AND n.ordinal = m.ordinal AND n.asked = o.asked AND NOT n.not_ours AND n.meaning IS NOT NULL
   WHERE p.id = ${replyId}::uuid ORDER BY m.id`

type Act = { readonly moment: Moment; readonly personId: string }

async function replace(tx: Tx, earlierId: string, nextId: string, { moment, personId }: Act): Promise<void> {
  await open(tx).$executeRaw`
    UPDATE commitment_claim SET decision = 'LAPSED', decided_at = ${moment.now}, decided_on = ${moment.today}::date, decided_by_id = ${personId}::uuid
     WHERE commitment_id = ${earlierId}::uuid AND decision IS NULL AND is_true IS NOT FALSE`
  await open(tx).$executeRaw`
    UPDATE commitment SET outcome = 'REPLACED', closed_on = ${moment.today}::date, replaced_by_id = ${nextId}::uuid WHERE id = ${earlierId}::uuid`
}

export type ClassNow = { readonly replyId: string; readonly meaning: AnswerMeaning; readonly reason: string }

/** Called no promise by the office, what was promised is put before the delegate as not to be kept; called one again, that lapses. */
export async function followClass(
  tx: Tx,
  { congressId }: Suggestion,
  { replyId, meaning, reason }: ClassNow,
  { moment, personId }: Act,
): Promise<void> {
  if (meaning === 'DEFERRED' || meaning === 'REFERENCE')
    await open(tx).$executeRaw`
      INSERT INTO commitment_claim (congress_id, commitment_id, kind, origin, text, claimed_at, claimed_on, claimed_by_id)
      SELECT ${congressId}::uuid, m.id, 'IMPOSSIBLE', 'CORRECTION', ${reason}, ${moment.now}, ${moment.today}::date, ${personId}::uuid
        FROM commitment m WHERE m.reply_id = ${replyId}::uuid AND m.closed_on IS NULL AND NOT EXISTS (
          SELECT FROM commitment_claim c WHERE c.commitment_id = m.id AND c.decision IS NULL AND c.is_true IS NOT FALSE)`
  else
    await open(tx).$executeRaw`
      UPDATE commitment_claim c SET decision = 'LAPSED', decided_at = ${moment.now}, decided_on = ${moment.today}::date, decided_by_id = ${personId}::uuid
        FROM commitment m WHERE m.id = c.commitment_id AND m.reply_id = ${replyId}::uuid AND m.closed_on IS NULL
         AND c.origin = 'CORRECTION' AND c.decision IS NULL AND c.is_true IS NOT FALSE`
}
