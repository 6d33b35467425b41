import { authorize } from '@/lib/domain/access/policy'
import { decideObjection } from '@/lib/domain/suggestion/non-acceptance'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { objectionDecisionSchema } from '@/lib/schemas/non-acceptance'
import { recordEvent } from '@/lib/store/events'
import { saveObjectionDecision } from '@/lib/store/non-acceptances'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** It stays refused; the delegate reads why. */
export const upholdNonAcceptance = command({
  name: 'uphold-non-acceptance',
  input: objectionDecisionSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason, minutesNumber, minutes }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.decideObjection, suggestion)
    const { personId } = actor

    const decided = decideObjection(suggestion, 'UPHELD', { personId, minutesNumber, minutes })

    const words = { decisionReason: reason, minutesNumber: minutesNumber || null, minutes: minutes || null }
    const kept = { decision: 'UPHELD' as const, ...words }
    await saveObjectionDecision(tx, suggestion.nonAcceptance?.id ?? '', kept, { moment, personId })
    await saveSuggestion(tx, decided)
    await recordEvent(tx, actor, {
      type: 'non-acceptance.upheld',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reason, minutesNumber },
    })
    return { suggestionId }
  },
})
