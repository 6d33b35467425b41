import { authorize } from '@/lib/domain/access/policy'
import { capacityAt } from '@/lib/domain/assignment/capacity'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { assignmentPolicy } from '@/lib/domain/assignment/policy'
import { lastDayToConfirm } from '@/lib/domain/contact/confirming'
import { correctContact as correct, delegatesMet, delegatesMetStill } from '@/lib/domain/contact/logging'
import { Refusal } from '@/lib/domain/refusal'
import { hidesSigners } from '@/lib/domain/suggestion/secrecy'
import { contactCorrectionSchema } from '@/lib/schemas/contact'
import { saveHandling } from '@/lib/store/aggregate'
import { readCalendar } from '@/lib/store/calendar'
import { endDisputes } from '@/lib/store/contact-disputes'
import { lockContact, saveCorrection } from '@/lib/store/contacts'
import { recordEvent } from '@/lib/store/events'
import { bindFiles } from '@/lib/store/files-with-words'
import { command, perPerson } from './command'

/** Before it is confirmed: the old words are kept, and whoever was met is asked again. */
export const correctContact = command({
  name: 'correct-contact',
  input: contactCorrectionSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { contactId, version, attachmentIds, ...said }) => {
    const { suggestion, contact } = await lockContact(tx, contactId)
    const assignment = assignmentIn(suggestion, contact.assignmentId)
    authorize(actor, assignmentPolicy.logContact, assignment)

    const corrected = correct(suggestion, assignment, contact, said, moment)
    if (contact.version !== version) throw new Refusal('stale-version', { version: contact.version })
    const delegateIds = delegatesMetStill(delegatesMet(suggestion, said), contact, hidesSigners(actor, suggestion))

    const act = { personId: actor.personId, now: moment.now }
    const asked = { delegateIds, confirmBy: lastDayToConfirm(moment.today, await readCalendar(tx)) }
    await saveCorrection(tx, contact, said, asked, act)
    await endDisputes(tx, { contactId }, 'CORRECTED', act)
    const proofs = { kind: 'CONTACT_PROOF' as const, ids: attachmentIds, personId: actor.personId }
    await bindFiles(tx, suggestion, contactId, proofs)
    await saveHandling(tx, suggestion, corrected)
    await recordEvent(tx, actor, {
      type: 'assignment.contact-corrected',
      subjectId: assignment.id,
      suggestionId: suggestion.id,
      at: moment.now,
      role: capacityAt(actor, assignment.unitId),
      data: {
        unit: assignment.unitName,
        contactId,
        contactedOn: said.contactedOn,
        version: contact.version + 1,
        delegateIds,
      },
    })
    return { suggestionId: suggestion.id, contactId, version: contact.version + 1 }
  },
})
