import { authorize } from '@/lib/domain/access/policy'
import { sendBack } from '@/lib/domain/suggestion/intake'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { sendingBackSchema } from '@/lib/schemas/office'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const sendBackSuggestion = command({
  name: 'send-back-suggestion',
  input: sendingBackSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.sendBack, suggestion)

    await saveSuggestion(tx, sendBack(suggestion, reason, moment))
    await recordEvent(tx, actor, {
      type: 'suggestion.sent-back',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reason },
    })
    return { suggestionId }
  },
})
