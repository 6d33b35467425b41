import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { contactPolicy } from '@/lib/domain/contact/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { disputeSettlementSchema } from '@/lib/schemas/contact'
import { endDisputes, lockDispute } from '@/lib/store/contact-disputes'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** The office has dealt with it; that makes no entry true, for only the delegate confirms. */
export const settleContactDispute = command({
  name: 'settle-contact-dispute',
  input: disputeSettlementSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { disputeId, settlement }) => {
    const { suggestion, dispute } = await lockDispute(tx, disputeId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, contactPolicy.settle, { suggestion, contact: { met: [] } })

    if (dispute.ending) throw new Refusal('dispute-ended')

    const act = { personId: actor.personId, now: moment.now }
    await endDisputes(tx, { id: disputeId }, 'SETTLED', act, settlement)
    await recordEvent(tx, actor, {
      type: 'contact.dispute-settled',
      subjectId: dispute.assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        unit: assignmentIn(suggestion, dispute.assignmentId).unitName,
        contactedOn: dispute.contactedOn,
        delegateIds: [dispute.delegateId],
      },
    })
    return { suggestionId: suggestion.id }
  },
})
