import { worksAt } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { ensureHandedOver } from '@/lib/domain/letter/hand-over'
import { letterPolicy } from '@/lib/domain/letter/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { hidesSigners } from '@/lib/domain/suggestion/secrecy'
import { handOverSchema } from '@/lib/schemas/letter'
import { recordEvent } from '@/lib/store/events'
import { readDelivered, saveHandOver } from '@/lib/store/letters'
import { readSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The letter reached its addressee on paper: the day, and who took it or which receipt says so. */
export const handOverLetter = command({
  name: 'hand-over-letter',
  input: handOverSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { replyId, delegateId, on, note }) => {
    const delivered = await readDelivered(tx, replyId, delegateId)
    if (!delivered) throw new Refusal('not-found')
    const { suggestionId, unitId, unit, name, signedOn, deliveryId } = delivered
    const suggestion = await readSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    if (hidesSigners(actor, suggestion)) throw new Refusal('not-found')
    authorize(actor, letterPolicy.handOver, { unitId, delegateId })

    ensureHandedOver(on, signedOn, moment.today)

    await saveHandOver(tx, deliveryId, { on, note, at: moment.now, byId: actor.personId })
    await recordEvent(tx, actor, {
      type: 'reply.handed-over',
      subjectId: replyId,
      suggestionId,
      at: moment.now,
      role: worksAt(actor, unitId) ? capacityAt(actor, unitId) : 'DELEGATE_OFFICE',
      data: { unit, addressee: name, handedOverOn: on, note },
    })
    return { suggestionId }
  },
})
