import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { ensureAnswerable, ensureUnanswered } from '@/lib/domain/contact/confirming'
import { answersAs, contactPolicy } from '@/lib/domain/contact/policy'
import { contactConfirmationSchema } from '@/lib/schemas/contact'
import { endDisputes } from '@/lib/store/contact-disputes'
import { lockContact, saveConfirmation } from '@/lib/store/contacts'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** 属实, of the words that he has before him. Whoever said that nobody came has been met now. */
export const confirmContact = command({
  name: 'confirm-contact',
  input: contactConfirmationSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { contactId, version }) => {
    const { suggestion, contact } = await lockContact(tx, contactId)
    authorize(actor, contactPolicy.answer, { suggestion, contact })
    const delegateId = answersAs(actor, { suggestion, contact }) as string

    ensureAnswerable(suggestion, contact, version)
    ensureUnanswered(contact, delegateId)

    const { id: assignmentId, unitName: unit } = assignmentIn(suggestion, contact.assignmentId)
    await saveConfirmation(tx, contactId, delegateId, contact, moment.now)
    const act = { personId: actor.personId, now: moment.now }
    await endDisputes(tx, { assignmentId, delegateId, contactId: null }, 'CONTACTED', act)
    await recordEvent(tx, actor, {
      type: 'contact.confirmed',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role: 'DELEGATE',
      data: { unit, contactId, contactedOn: contact.contactedOn, version },
    })
    return { suggestionId: suggestion.id }
  },
})
