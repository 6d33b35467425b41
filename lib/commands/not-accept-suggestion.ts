import { authorize } from '@/lib/domain/access/policy'
import { notAccept } from '@/lib/domain/suggestion/intake'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { notAcceptingSchema } from '@/lib/schemas/office'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const notAcceptSuggestion = command({
  name: 'not-accept-suggestion',
  input: notAcceptingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, ground, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.notAccept, suggestion)

    await saveSuggestion(tx, notAccept(suggestion, ground, reason, moment))
    await recordEvent(tx, actor, {
      type: 'suggestion.not-accepted',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ground, reason },
    })
    return { suggestionId }
  },
})
