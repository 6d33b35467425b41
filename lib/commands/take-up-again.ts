import { authorize } from '@/lib/domain/access/policy'
import { takeUpAgain as takeUp } from '@/lib/domain/suggestion/non-acceptance'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { takingUpSchema } from '@/lib/schemas/non-acceptance'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** What was refused and returned is revised by its delegate and may be handed in again [QD 11][SH 8]. */
export const takeUpAgain = command({
  name: 'take-up-again',
  input: takingUpSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.takeUpAgain, suggestion)

    await saveSuggestion(tx, takeUp(suggestion, moment))
    await recordEvent(tx, actor, {
      type: 'suggestion.taken-up-again',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: {},
    })
    return { suggestionId }
  },
})
