import { authorize } from '@/lib/domain/access/policy'
import { pendingAgain } from '@/lib/domain/rating/again'
import { consentToClose } from '@/lib/domain/rating/way-forward'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { consentSchema } from '@/lib/schemas/handling-again'
import { decideAgain } from '@/lib/store/again-requests'
import { recordEvent } from '@/lib/store/events'
import { lockSuggestion } from '@/lib/store/suggestions'
import { addWayForward } from '@/lib/store/ways-forward'
import { command, perPerson } from './command'

/** The delegate's own act: the office's word that he agrees ends nothing. */
export const consentToClosing = command({
  name: 'consent-to-close',
  input: consentSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.consentToClose, suggestion)

    consentToClose(suggestion, moment)

    const { personId, name } = actor
    const consent = { way: 'CONSENT', heldOn: moment.today, people: name, outcome: reason } as const
    await addWayForward(tx, suggestion, { ...consent, recordedAt: moment.now, recordedById: personId })
    await decideAgain(tx, pendingAgain(suggestion), { decision: 'GONE_FORWARD', personId }, moment)
    await recordEvent(tx, actor, {
      type: 'way-forward.consented',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { round: suggestion.round, reason },
    })
    return { suggestionId }
  },
})
