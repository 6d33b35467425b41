import { authorize } from '@/lib/domain/access/policy'
import { decideObjection } from '@/lib/domain/suggestion/non-acceptance'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { objectionDecisionSchema } from '@/lib/schemas/non-acceptance'
import { recordEvent } from '@/lib/store/events'
import { saveObjectionDecision } from '@/lib/store/non-acceptances'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** It is taken after all and goes back to where it was reviewed. */
export const liftNonAcceptance = command({
  name: 'lift-non-acceptance',
  input: objectionDecisionSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason, minutesNumber, minutes }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.decideObjection, suggestion)
    const { personId } = actor

    const decided = decideObjection(suggestion, 'LIFTED', { personId, minutesNumber, minutes })

    const words = { decisionReason: reason, minutesNumber: minutesNumber || null, minutes: minutes || null }
    const kept = { decision: 'LIFTED' as const, ...words }
    await saveObjectionDecision(tx, suggestion.nonAcceptance?.id ?? '', kept, { moment, personId })
    await saveSuggestion(tx, decided)
    await recordEvent(tx, actor, {
      type: 'non-acceptance.lifted',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reason, minutesNumber },
    })
    return { suggestionId }
  },
})
