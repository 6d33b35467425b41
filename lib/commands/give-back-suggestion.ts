import { authorize } from '@/lib/domain/access/policy'
import { giveBack } from '@/lib/domain/suggestion/first-look'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { givingBackSchema } from '@/lib/schemas/first-look'
import { recordEvent } from '@/lib/store/events'
import { endLook } from '@/lib/store/first-looks'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** 初审退改: advice to the delegate, who may hand it in again as it is. */
export const giveBackSuggestion = command({
  name: 'give-back-suggestion',
  input: givingBackSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, remarks, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.giveBack, suggestion)
    const given = giveBack(suggestion, reason, moment)

    await saveSuggestion(tx, given)
    await endLook(tx, given, { today: moment.today, endedById: actor.personId, remarks, opinion: reason })
    await recordEvent(tx, actor, {
      type: 'first-look.given-back',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATION_OFFICER',
      data: { remarks, reason },
    })
    return { suggestionId }
  },
})
