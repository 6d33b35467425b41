import { authorize } from '@/lib/domain/access/policy'
import { pendingAgain } from '@/lib/domain/rating/again'
import { handleAgain } from '@/lib/domain/suggestion/closing'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { handlingAgainSchema } from '@/lib/schemas/office'
import { decideAgain } from '@/lib/store/again-requests'
import { saveHandling } from '@/lib/store/aggregate'
import { addRound } from '@/lib/store/assignments'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { ensureFormsRead } from '@/lib/store/paper-ratings'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const handleSuggestionAgain = command({
  name: 'handle-suggestion-again',
  input: handlingAgainSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.handleAgain, suggestion)

    const again = handleAgain(suggestion, reason, moment, await readRules(tx))
    await ensureFormsRead(tx, suggestion)

    const confirmed = { decision: 'CONFIRMED', personId: actor.personId } as const
    await decideAgain(tx, pendingAgain(suggestion), confirmed, moment)
    await addRound(tx, suggestion, again.round)
    await saveHandling(tx, suggestion, again.suggestion)
    await recordEvent(tx, actor, {
      type: 'suggestion.handled-again',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { reason, round: again.round.number, dueOn: again.round.dueOn },
    })
    return { suggestionId, dueOn: again.round.dueOn }
  },
})
