import { authorize } from '@/lib/domain/access/policy'
import { pendingAgain } from '@/lib/domain/rating/again'
import { takeWay } from '@/lib/domain/rating/way-forward'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { wayForwardSchema } from '@/lib/schemas/handling-again'
import { decideAgain } from '@/lib/store/again-requests'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { addWayForward } from '@/lib/store/ways-forward'
import { command, perPerson } from './command'

/** Both sides brought together, the directors' meeting, a special inquiry: recorded when it was held. */
export const takeWayForward = command({
  name: 'take-way-forward',
  input: wayForwardSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, ...held }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.takeWay, suggestion)

    takeWay(suggestion, held.heldOn, moment)

    const { personId } = actor
    await addWayForward(tx, suggestion, { ...held, recordedAt: moment.now, recordedById: personId })
    await decideAgain(tx, pendingAgain(suggestion), { decision: 'GONE_FORWARD', personId }, moment)
    const { way: forward, heldOn, outcome } = held
    await recordEvent(tx, actor, {
      type: 'way-forward.taken',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { round: suggestion.round, forward, heldOn, outcome },
    })
    return { suggestionId }
  },
})
