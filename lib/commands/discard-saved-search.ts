import { ownOf } from '@/lib/domain/search/saved'
import { savedSearchSchema } from '@/lib/schemas/saved-search'
import { recordEvent } from '@/lib/store/events'
import { dropSavedSearch, lockSavedSearches } from '@/lib/store/saved-searches'
import { command, perPerson } from './command'

/** One's own only, also by whoever may not search any more. */
export const discardSavedSearch = command({
  name: 'discard-saved-search',
  input: savedSearchSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { savedSearchId }) => {
    const { name } = ownOf(await lockSavedSearches(tx, actor.personId), savedSearchId)
    await dropSavedSearch(tx, savedSearchId)
    await recordEvent(tx, actor, {
      type: 'search.discarded',
      subjectId: savedSearchId,
      at: moment.now,
      data: { name },
    })
    return { savedSearchId }
  },
})
