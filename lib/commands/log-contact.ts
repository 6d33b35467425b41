import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { lastDayToConfirm } from '@/lib/domain/contact/confirming'
import { delegatesMet, logContact as log } from '@/lib/domain/contact/logging'
import { contactSchema } from '@/lib/schemas/contact'
import { saveHandling } from '@/lib/store/aggregate'
import { readCalendar } from '@/lib/store/calendar'
import { addContact } from '@/lib/store/contacts'
import { recordEvent } from '@/lib/store/events'
import { bindFiles } from '@/lib/store/files-with-words'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** The delegates who were met are asked whether it was so. */
export const logContact = command({
  name: 'log-contact',
  input: contactSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, attachmentIds, ...contact }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, assignmentPolicy.logContact, assignment)

    const logged = log(suggestion, assignment, contact, moment)
    const delegateIds = delegatesMet(suggestion, contact)

    const act = { personId: actor.personId, now: moment.now }
    const asked = { delegateIds, confirmBy: lastDayToConfirm(moment.today, await readCalendar(tx)) }
    const contactId = await addContact(tx, suggestion, assignmentId, contact, asked, act)
    const proofs = { kind: 'CONTACT_PROOF' as const, ids: attachmentIds, personId: actor.personId }
    await bindFiles(tx, suggestion, contactId, proofs)
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
        delegateIds,
      },
    })
    return { suggestionId: suggestion.id, contactId }
  },
})
