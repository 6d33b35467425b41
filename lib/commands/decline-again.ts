import { authorize } from '@/lib/domain/access/policy'
import { declineAgain } from '@/lib/domain/rating/again'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { decliningAgainSchema } from '@/lib/schemas/handling-again'
import { decideAgain } from '@/lib/store/again-requests'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const declineHandlingAgain = command({
  name: 'decline-again',
  input: decliningAgainSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.declineAgain, suggestion)

    const { request, insistBy } = declineAgain(suggestion, moment, await readRules(tx))

    const decided = { decision: 'DECLINED', personId: actor.personId, reason, insistBy } as const
    await decideAgain(tx, request, decided, moment)
    await recordEvent(tx, actor, {
      type: 'again.declined',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { round: suggestion.round, insistBy, reason },
    })
    return { suggestionId, insistBy }
  },
})
