import { authorize } from '@/lib/domain/access/policy'
import { askedByRating, pendingAgain, standsDissatisfied } from '@/lib/domain/rating/again'
import { differences } from '@/lib/domain/rating/marks'
import { rateOtherwise } from '@/lib/domain/rating/rate'
import { ownRatings } from '@/lib/domain/rating/seal'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { ratingChangeSchema } from '@/lib/schemas/rating'
import { addAgainRequest, decideAgain } from '@/lib/store/again-requests'
import { readRules } from '@/lib/store/calendar'
import { recordEvent } from '@/lib/store/events'
import { changeRating, ensureAsksThere, readRating } from '@/lib/store/ratings'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** By whoever gave it, while the round runs. */
export const changeOwnRating = command({
  name: 'change-rating',
  input: ratingChangeSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, reason, ...marks }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.changeRating, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'changeRating')
    await ensureAsksThere(tx, suggestionId, marks.asks)
    const [own] = ownRatings(actor, suggestion)
    if (!own) throw new Refusal('rating-not-there')
    const kept = await readRating(tx, suggestionId, own)
    if (differences(kept.marks, marks).length === 0) throw new Refusal('rating-unchanged')

    const changed = rateOtherwise(suggestion, marks, own)

    const { personId } = actor
    await changeRating(tx, suggestion, kept, marks, { reason, requestedOn: null, personId }, moment)
    if (!standsDissatisfied(changed))
      await decideAgain(tx, pendingAgain(changed), { decision: 'WITHDRAWN', personId }, moment)
    const asked = askedByRating(changed, moment, await readRules(tx))
    if (asked) await addAgainRequest(tx, changed, asked, moment)
    const about = { subjectId: suggestionId, suggestionId, at: moment.now, role: 'DELEGATE' } as const
    const data = { round: own.round, name: kept.name, reason }
    await recordEvent(tx, actor, { type: 'rating.changed', ...about, data })
    return { suggestionId }
  },
})
