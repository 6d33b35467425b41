import { authorize } from '@/lib/domain/access/policy'
import { openCommitments } from '@/lib/domain/commitment/commitment'
import { pendingAgain } from '@/lib/domain/rating/again'
import { Refusal } from '@/lib/domain/refusal'
import { track } from '@/lib/domain/suggestion/closing'
import { ensureHeard } from '@/lib/domain/suggestion/feedback'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { trackingSchema } from '@/lib/schemas/office'
import { decideAgain } from '@/lib/store/again-requests'
import { saveHandling } from '@/lib/store/aggregate'
import { readRules } from '@/lib/store/calendar'
import { addCommitments } from '@/lib/store/commitments'
import { recordEvent } from '@/lib/store/events'
import { ensureFormsRead } from '@/lib/store/paper-ratings'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const trackSuggestion = command({
  name: 'track-suggestion',
  input: trackingSchema,
  limit: perPerson(300, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, commitments }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.track, suggestion)
    ensureHeard(suggestion, moment, actor.congress.timeZone, await readRules(tx))
    if (commitments.some(({ dueOn }) => dueOn < moment.today)) throw new Refusal('commitment-in-past')

    const unitIds = commitments.map(({ unitId }) => unitId)
    const tracked = track(suggestion, unitIds, moment)
    await ensureFormsRead(tx, suggestion)

    const { personId } = actor
    await decideAgain(tx, pendingAgain(suggestion), { decision: 'GONE_FORWARD', personId }, moment)
    await addCommitments(tx, suggestion, commitments, moment.today)
    await saveHandling(tx, suggestion, tracked)
    await recordEvent(tx, actor, {
      type: 'suggestion.tracked',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { commitments: openCommitments(suggestion.commitments).length + commitments.length },
    })
    return { suggestionId }
  },
})
