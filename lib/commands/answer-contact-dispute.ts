import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { Refusal } from '@/lib/domain/refusal'
import { disputeAnswerSchema } from '@/lib/schemas/contact'
import { lockDispute, saveDisputeAnswer } from '@/lib/store/contact-disputes'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** What the unit has to say; the dispute stands until the delegate gives it up, the entry is mended, or the office has dealt with it. */
export const answerContactDispute = command({
  name: 'answer-contact-dispute',
  input: disputeAnswerSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { disputeId, answer }) => {
    const { suggestion, dispute } = await lockDispute(tx, disputeId)
    const assignment = assignmentIn(suggestion, dispute.assignmentId)
    authorize(actor, assignmentPolicy.logContact, assignment)

    if (dispute.ending) throw new Refusal('dispute-ended')
    if (dispute.answeredAt) throw new Refusal('dispute-answered')

    await saveDisputeAnswer(tx, disputeId, answer, { personId: actor.personId, now: moment.now })
    await recordEvent(tx, actor, {
      type: 'contact.dispute-answered',
      subjectId: assignment.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: { unit: assignment.unitName, contactedOn: dispute.contactedOn, delegateIds: [dispute.delegateId] },
    })
    return { suggestionId: suggestion.id }
  },
})
