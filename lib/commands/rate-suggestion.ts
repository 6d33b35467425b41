import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { rate } from '@/lib/domain/suggestion/closing'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { officialRating } from '@/lib/domain/suggestion/status'
import { ratingSchema } from '@/lib/schemas/rating'
import { recordEvent } from '@/lib/store/events'
import { addRating } from '@/lib/store/ratings'
import { lockSuggestion, saveSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const rateSuggestion = command({
  name: 'rate-suggestion',
  input: ratingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, attitudeReason, resultReason, ...marks }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, suggestionPolicy.rate, suggestion)
    if (officialRating(suggestion)) throw new Refusal('already-rated')

    const rated = rate(suggestion, marks, moment)

    const reasons = { attitudeReason: attitudeReason || null, resultReason: resultReason || null }
    await addRating(tx, suggestion, rated.rating, reasons, moment.now)
    await saveSuggestion(tx, rated.suggestion)
    await recordEvent(tx, actor, {
      type: 'suggestion.rated',
      subjectId: suggestionId,
      suggestionId,
      at: moment.now,
      role: 'DELEGATE',
      data: { round: rated.rating.round, ...marks },
    })
    return { suggestionId }
  },
})
