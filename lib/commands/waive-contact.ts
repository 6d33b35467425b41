import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { waiveContact as waive } from '@/lib/domain/contact/hearing'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { contactWaiverSchema } from '@/lib/schemas/contact'
import { saveHandling } from '@/lib/store/aggregate'
import { addWaiver } from '@/lib/store/contacts'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestionOf } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** 免予沟通: the unit's head or the office answers for it; it is shown to the delegate and counted apart. */
export const waiveContact = command({
  name: 'waive-contact',
  input: contactWaiverSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { assignmentId, ground, reason }) => {
    const suggestion = await lockSuggestionOf(tx, assignmentId)
    const assignment = assignmentIn(suggestion, assignmentId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, assignmentPolicy.waiveContact, assignment)

    const waived = waive(suggestion, assignment)

    const role = isStaff(actor) ? 'DELEGATE_OFFICE' : 'UNIT_HEAD'
    const act = { personId: actor.personId, now: moment.now }
    await addWaiver(tx, suggestion, assignmentId, { ground, reason, role, on: moment.today }, act)
    await saveHandling(tx, suggestion, waived)
    await recordEvent(tx, actor, {
      type: 'assignment.contact-waived',
      subjectId: assignmentId,
      suggestionId: suggestion.id,
      at: moment.now,
      role,
      data: { unit: assignment.unitName, office: role, waiverGround: ground, reason },
    })
    return { suggestionId: suggestion.id }
  },
})
