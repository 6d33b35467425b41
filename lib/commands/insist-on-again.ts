import { authorize } from '@/lib/domain/access/policy'
import { insistOnAgain } from '@/lib/domain/rating/again'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { insistingSchema } from '@/lib/schemas/handling-again'
import { addAgainRequest } from '@/lib/store/again-requests'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const insistOnHandlingAgain = command({
  name: 'insist-on-again',
  input: insistingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.insistOnAgain, suggestion)

    const asked = insistOnAgain(suggestion, reason, moment, await readRules(tx))

    await addAgainRequest(tx, suggestion, asked, moment)
    await recordEvent(tx, actor, {
      type: 'again.insisted',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { round: suggestion.round, decideBy: asked.decideBy, reason },
    })
    return { suggestionId }
  },
})
