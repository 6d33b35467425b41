import { authorize } from '@/lib/domain/access/policy'
import { rate } from '@/lib/domain/rating/rate'
import { ratersOf } from '@/lib/domain/rating/seal'
import { ratingSchema } from '@/lib/schemas/rating'
import { ensureAsksThere, giveRating } from '@/lib/store/ratings'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

export const rateSuggestion = command({
  name: 'rate-suggestion',
  input: ratingSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, ...marks }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, (one, of) => ratersOf(one, of).length > 0, suggestion)
    await ensureAsksThere(tx, suggestionId, marks.asks)

    const rated = rate(suggestion, marks, moment, ratersOf(actor, suggestion)[0])

    await giveRating(tx, actor, { ...rated, marks, source: 'ONLINE' }, moment)
    return { suggestionId }
  },
})
