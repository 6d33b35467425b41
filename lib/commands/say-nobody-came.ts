import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { complainsAs, contactPolicy, mayComplainNow } from '@/lib/domain/contact/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { nobodyCameSchema } from '@/lib/schemas/contact'
import { addDisputes, unitsNotSeen } from '@/lib/store/contact-disputes'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** 没有人联系我, said unasked; each unit that owes a reply has to answer for itself. */
export const sayNobodyCame = command({
  name: 'say-nobody-came',
  input: nobodyCameSchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, words }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, contactPolicy.sayNobodyCame, { suggestion, contact: { met: [] } })
    const delegateId = complainsAs(actor, suggestion) as string
    const { congressId, round, status } = suggestion

    if (!mayComplainNow(suggestion)) throw new Refusal('move-not-open', { state: status, move: 'sayNobodyCame' })
    const silent = await unitsNotSeen(tx, suggestion, delegateId)
    if (silent.length === 0) throw new Refusal('contact-said-already')

    const said = { contactId: null, version: null, round, delegateId, words, faults: ['NOT_MET' as const] }
    const raised = { raisedAt: moment.now, raisedById: actor.personId }
    await addDisputes(
      tx,
      silent.map((assignmentId) => ({ congressId, assignmentId, ...said, ...raised })),
    )
    for (const assignmentId of silent)
      await recordEvent(tx, actor, {
        type: 'contact.missing-said',
        subjectId: assignmentId,
        suggestionId,
        at: moment.now,
        role: 'DELEGATE',
        data: { unit: assignmentIn(suggestion, assignmentId).unitName },
      })
    return { suggestionId, units: silent.length }
  },
})
