import { authorize } from '@/lib/domain/access/policy'
import { assignmentIn } from '@/lib/domain/assignment/handling'
import { complainsAs, contactPolicy } from '@/lib/domain/contact/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionOnlySchema } from '@/lib/schemas/contact'
import { endDisputes, saidOf } from '@/lib/store/contact-disputes'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Somebody did come, or has come since. */
export const takeBackNobodyCame = command({
  name: 'take-back-nobody-came',
  input: suggestionOnlySchema,
  limit: perPerson(30, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.view, suggestion)
    authorize(actor, contactPolicy.sayNobodyCame, { suggestion, contact: { met: [] } })

    const said = await saidOf(tx, suggestionId, complainsAs(actor, suggestion) as string)
    if (said.length === 0) throw new Refusal('contact-not-answered')

    const act = { personId: actor.personId, now: moment.now }
    for (const { id } of said) await endDisputes(tx, { id }, 'TAKEN_BACK', act)
    for (const { assignmentId } of said)
      await recordEvent(tx, actor, {
        type: 'contact.missing-taken-back',
        subjectId: assignmentId,
        suggestionId,
        at: moment.now,
        role: 'DELEGATE',
        data: { unit: assignmentIn(suggestion, assignmentId).unitName },
      })
    return { suggestionId }
  },
})
