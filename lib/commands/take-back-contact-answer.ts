import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { answerToTakeBack, ensureAnswerable } from '@/lib/domain/contact/confirming'
import { answersAs, contactPolicy } from '@/lib/domain/contact/policy'
import { contactOnlySchema } from '@/lib/schemas/contact'
import { endDisputes } from '@/lib/store/contact-disputes'
import { lockContact, saveConfirmation } from '@/lib/store/contacts'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** A tap on the wrong word is undone for a short while, a dispute as long as the suggestion is handled. */
export const takeBackContactAnswer = command({
  name: 'take-back-contact-answer',
  input: contactOnlySchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { contactId }) => {
    const { suggestion, contact } = await lockContact(tx, contactId)
    authorize(actor, contactPolicy.answer, { suggestion, contact })
    const delegateId = answersAs(actor, { suggestion, contact }) as string

    ensureAnswerable(suggestion, contact, contact.version)
    const answer = answerToTakeBack(contact, delegateId, moment)

    const act = { personId: actor.personId, now: moment.now }
    if (answer === 'CONFIRMED') await saveConfirmation(tx, contactId, delegateId, null, moment.now)
    else await endDisputes(tx, { id: answer.id }, 'TAKEN_BACK', act)
    await recordEvent(tx, actor, {
      type: 'contact.answer-taken-back',
      subjectId: contact.assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'DELEGATE',
      data: {
        unit: assignmentIn(suggestion, contact.assignmentId).unitName,
        contactId,
        contactedOn: contact.contactedOn,
      },
    })
    return { suggestionId: suggestion.id }
  },
})
