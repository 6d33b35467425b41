import { authorize } from '@/lib/domain/access/policy'
import { decideObjection } from '@/lib/domain/suggestion/non-acceptance'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { objectionDecisionSchema } from '@/lib/schemas/non-acceptance'
import { recordEvent } from '@/lib/store/events'
import { saveObjectionDecision } from '@/lib/store/non-acceptances'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** UPHELD it stays refused and the delegate reads why; LIFTED it is taken after all and goes back to where it was reviewed. */
export const decideNonAcceptanceObjection = command({
  name: 'decide-non-acceptance-objection',
  input: objectionDecisionSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, decision, reason, minutesNumber, minutes }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.decideObjection, suggestion)
    const { personId } = actor

    const decided = decideObjection(suggestion, decision, { personId, minutesNumber, minutes })

    const words = { decisionReason: reason, minutesNumber: minutesNumber || null, minutes: minutes || null }
    const kept = { decision, ...words }
    await saveObjectionDecision(tx, suggestion.nonAcceptance?.id ?? '', kept, { moment, personId })
    await saveSuggestion(tx, decided)
    await recordEvent(tx, actor, {
      type: decision === 'LIFTED' ? 'non-acceptance.lifted' : 'non-acceptance.upheld',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reason, minutesNumber },
    })
    return { suggestionId }
  },
})
