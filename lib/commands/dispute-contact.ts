import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { ensureAnswerable, ensureUnanswered } from '@/lib/domain/contact/confirming'
import { answersAs, contactPolicy } from '@/lib/domain/contact/policy'
import { contactDisputeSchema } from '@/lib/schemas/contact'
import { addDisputes } from '@/lib/store/contact-disputes'
import { lockContact } from '@/lib/store/contacts'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** 不属实: the head of the unit and the delegate office hear of it. */
export const disputeContact = command({
  name: 'dispute-contact',
  input: contactDisputeSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { contactId, version, faults, words }) => {
    const { suggestion, contact } = await lockContact(tx, contactId)
    authorize(actor, contactPolicy.answer, { suggestion, contact })
    const delegateId = answersAs(actor, { suggestion, contact }) as string

    ensureAnswerable(suggestion, contact, version)
    ensureUnanswered(contact, delegateId)

    const { congressId, assignmentId, round } = contact
    const said = [...new Set(faults)]
    const raised = { raisedAt: moment.now, raisedById: actor.personId }
    await addDisputes(tx, [
      { congressId, assignmentId, contactId, version, round, delegateId, faults: said, words, ...raised },
    ])
    await recordEvent(tx, actor, {
      type: 'contact.disputed',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'DELEGATE',
      data: {
        unit: assignmentIn(suggestion, assignmentId).unitName,
        contactId,
        contactedOn: contact.contactedOn,
        faults: said,
      },
    })
    return { suggestionId: suggestion.id }
  },
})
