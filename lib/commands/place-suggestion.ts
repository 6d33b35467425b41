import { authorize } from '@/lib/domain/access/policy'
import { ensurePlaceable, townPolicy } from '@/lib/domain/town/policy'
import { placingSchema } from '@/lib/schemas/town'
import { placeSuggestion as keepPlace } from '@/lib/store/placing'
import { lockSuggestion } from '@/lib/store/suggestions'
import { command, perPerson } from './command'

/** Said or corrected at any time until it is filed away: it changes nothing but the figures and the lists by town. */
export const placeSuggestion = command({
  name: 'place-suggestion',
  input: placingSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { suggestionId, townIds }) => {
    const suggestion = await lockSuggestion(tx, suggestionId)
    authorize(actor, townPolicy.place, null)
    ensurePlaceable(suggestion)

    await keepPlace(tx, actor, { suggestionId, townIds, at: moment.now })
    return { suggestionId }
  },
})
