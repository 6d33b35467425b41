import { authorize } from '@/lib/domain/access/policy'
import { differences } from '@/lib/domain/rating/marks'
import { rateOtherwise } from '@/lib/domain/rating/rate'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { ratingCorrectionSchema } from '@/lib/schemas/rating'
import { recordEvent } from '@/lib/store/events'
import { changeRating, ensureAsksThere, readRating } from '@/lib/store/ratings'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** By the office, of a round that is closed, on the delegate's written request. */
export const correctRating = command({
  name: 'correct-rating',
  input: ratingCorrectionSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, delegateId, round, requestedOn, reason, ...marks }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.correctRating, suggestion)
    ensureOpen(suggestionWorkflow, suggestion.status, 'correctRating')
    await ensureAsksThere(tx, suggestionId, marks.asks)
    const kept = await readRating(tx, suggestionId, { round, delegateId })
    const isClosed = suggestion.rounds.some(({ number, closedOn }) => number === round && closedOn !== null)
    if (!isClosed) throw new Refusal('rating-not-closed')
    if (requestedOn > moment.today) throw new Refusal('paper-day-outside')
    if (differences(kept.marks, marks).length === 0) throw new Refusal('rating-unchanged')

    rateOtherwise(suggestion, marks, { round, delegateId })

    const change = { reason, requestedOn, personId: actor.personId }
    await changeRating(tx, suggestion, kept, marks, change, moment)
    await recordEvent(tx, actor, {
      type: 'rating.corrected',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { round, name: kept.name, requestedOn, reason },
    })
    return { suggestionId }
  },
})
