import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn, logContact as log } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { contactSchema } from '@/lib/schemas/contact'
import { saveHandling } from '@/lib/store/aggregate'
import { addContact } from '@/lib/store/contacts'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const logContact = command({
  name: 'log-contact',
  input: contactSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, contact) => {
    const suggestion = await lockSuggestionOf(tx, contact.assignmentId)
    const assignment = assignmentIn(suggestion, contact.assignmentId)
    authorize(actor, assignmentPolicy.logContact, assignment)

    const logged = log(suggestion, assignment, contact.contactedOn, moment)

    const contactId = await addContact(tx, suggestion, contact, {
      enteredById: actor.personId,
      enteredAt: moment.now,
    })
    await saveHandling(tx, suggestion, logged)
    await recordEvent(tx, actor, {
      type: 'assignment.contact-logged',
      subjectId: assignment.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: {
        unit: assignment.unitName,
        contactId,
        contactedOn: contact.contactedOn,
        stage: contact.stage,
        way: contact.way,
      },
    })
    return { suggestionId: suggestion.id, contactId }
  },
})
