import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Asked = {
  readonly words: string
  readonly attachmentId: string | null
  readonly moment: Moment
  readonly personId: string
}

export async function addWithdrawal(tx: Tx, { id, congressId }: Suggestion, asked: Asked): Promise<string> {
  const { words, attachmentId, moment, personId } = asked
  const at = { askedAt: moment.now, askedOn: dayToStore(moment.today), askedById: personId }
  const made = await open(tx).withdrawal.create({
    data: { congressId, suggestionId: id, words, attachmentId, ...at },
    select: { id: true },
  })
  return made.id
}

export async function endWithdrawal(tx: Tx, id: string, outcome: 'WITHDRAWN' | 'CANCELLED', now: Date): Promise<void> {
  await open(tx).withdrawal.update({ where: { id }, data: { outcome, endedAt: now }, select: { id: true } })
}

type Answer = { readonly delegateId: string; readonly answer: 'AGREED' | 'LEFT'; readonly now: Date }

/** Who leaves is a signer no longer; what he had signed stays on the record. */
export async function addWithdrawalAnswer(tx: Tx, { id, congressId, withdrawal }: Suggestion, answered: Answer) {
  const { delegateId, answer, now } = answered
  const withdrawalId = withdrawal?.id ?? ''
  await open(tx).withdrawalAnswer.create({
    data: { withdrawalId, delegateId, congressId, answer, answeredAt: now },
    select: { delegateId: true },
  })
  if (answer === 'LEFT')
    await open(tx).coSignature.update({
      where: { suggestionId_delegateId: { suggestionId: id, delegateId } },
      data: { state: 'DECLINED', decidedAt: now },
      select: { id: true },
    })
}

/** The scan of the letter, on the office's side and not taken out. */
export async function ensureLetterOf(tx: Tx, attachmentId: string, suggestionId: string): Promise<void> {
  const letter = await open(tx).attachment.findFirst({
    where: { id: attachmentId, suggestionId },
    select: { kind: true, removedAt: true },
  })
  if (!letter) throw new Refusal('not-found')
  if (letter.kind !== 'WITHDRAWAL_LETTER' || letter.removedAt) throw new Refusal('withdrawal-letter-missing')
}

export async function nameOfDelegate(tx: Tx, id: string): Promise<string> {
  const { name } = await open(tx).delegate.findUniqueOrThrow({ where: { id }, select: { name: true } })
  return name
}
