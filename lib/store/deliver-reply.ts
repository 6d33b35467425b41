import type { Doer, Role } from '@/lib/domain/access/actor'
import { addresseesOf, type Replied } from '@/lib/domain/assignment/replying'
import { withoutMootReturns } from '@/lib/domain/assignment/return-request'
import { checkReply } from '@/lib/domain/checking/check-reply'
import { kindsFound } from '@/lib/domain/checking/finding'
import type { Moment } from '@/lib/domain/moment'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { saveHandling } from './aggregate'
import { readCheckedReply } from './checked-replies'
import { recordEvent } from './events'
import { freezeLetters } from './letters'
import { endPausesThatAreOver } from './pauses-over'
import { promiseAnswers } from './promised-answers'
import { saveSignature } from './replies'
import { lapseReturns } from './return-requests'
import type { Tx } from './tx'

type Delivery = {
  readonly assignmentId: string
  readonly unit: string
  readonly signed: Replied
  readonly signer: { readonly id: string; readonly name: string }
  readonly role: Role
  readonly moment: Moment
}

/** The last step of the chain: the letter is the unit's word from here on, and with everybody who signed the suggestion. */
export async function deliverReply(tx: Tx, actor: Doer, suggestion: Suggestion, delivery: Delivery) {
  const { assignmentId, unit, signed, signer, role, moment } = delivery
  const checked = await readCheckedReply(tx, assignmentId, moment.today)
  const found = checked ? kindsFound(checkReply(checked)) : []
  const at = { signedAt: moment.now, signedOn: moment.today }
  const signature = { ...at, signedById: signer.id, signerName: signer.name }
  await saveSignature(tx, suggestion, signed.reply.id, signature, addresseesOf(suggestion))
  const letters = await freezeLetters(tx, signed.reply.id)
  const after = withoutMootReturns(signed.suggestion)
  await lapseReturns(tx, suggestion, after, { moment, personId: actor.personId })
  await saveHandling(tx, suggestion, after)
  await recordEvent(tx, actor, {
    type: 'reply.signed',
    subjectId: signed.reply.id,
    suggestionId: suggestion.id,
    at: moment.now,
    role,
    data: {
      unit,
      signer: signer.name,
      status: after.status,
      findings: found.length,
      findingKinds: found.join(' '),
      letters: letters.map(({ hash }) => hash),
    },
  })
  await promiseAnswers(tx, actor, { suggestion, unit, replyId: signed.reply.id, moment, role })
  await endPausesThatAreOver(tx, actor, after, { moment, role })
  return after.status
}
