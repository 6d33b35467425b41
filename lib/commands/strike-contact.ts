import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { strikeContact as strike } from '@/lib/domain/contact/logging'
import { contactStrikeSchema } from '@/lib/schemas/contact'
import { saveHandling } from '@/lib/store/aggregate'
import { endDisputes } from '@/lib/store/contact-disputes'
import { lockContact, saveStrike } from '@/lib/store/contacts'
import { recordEvent } from '@/lib/store/events'
import { command, perPerson } from './command'

/** Taken back, and still to be read with the reason. */
export const strikeContact = command({
  name: 'strike-contact',
  input: contactStrikeSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { contactId, reason }) => {
    const { suggestion, contact } = await lockContact(tx, contactId)
    const assignment = assignmentIn(suggestion, contact.assignmentId)
    authorize(actor, assignmentPolicy.strikeContact, assignment)

    const struck = strike(suggestion, assignment, contact, moment)

    const act = { personId: actor.personId, now: moment.now }
    await saveStrike(tx, contactId, reason, act)
    await endDisputes(tx, { contactId }, 'STRUCK', act)
    await saveHandling(tx, suggestion, struck)
    await recordEvent(tx, actor, {
      type: 'assignment.contact-struck',
      subjectId: assignment.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: {
        unit: assignment.unitName,
        contactId,
        contactedOn: contact.contactedOn,
        reason,
        delegateIds: contact.met.map(({ delegateId }) => delegateId),
      },
    })
    return { suggestionId: suggestion.id }
  },
})
