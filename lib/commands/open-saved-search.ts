import { authorize } from '@/lib/domain/access/policy'
import { maySearch } from '@/lib/domain/search/policy'
import { ownOf } from '@/lib/domain/search/saved'
import { foundIds } from '@/lib/queries/found-ids'
import { savedSearchSchema } from '@/lib/schemas/saved-search'
import { recordEvent } from '@/lib/store/events'
import { keepSeen, lockSavedSearches } from '@/lib/store/saved-searches'
import { command, perPerson } from './command'

/** That its owner has looked: what is found now is new no more, and he is not told of it. */
export const openSavedSearch = command({
  name: 'open-saved-search',
  input: savedSearchSchema,
  limit: perPerson(600, 'hour'),
  run: async ({ tx, actor, moment }, { savedSearchId }) => {
    authorize(actor, maySearch, null)
    const { name, query } = ownOf(await lockSavedSearches(tx, actor.personId), savedSearchId)
    const count = await keepSeen(tx, savedSearchId, await foundIds(tx, actor, query))
    const data = { name, count }
    if (count > 0) await recordEvent(tx, actor, { type: 'search.seen', subjectId: savedSearchId, at: moment.now, data })
    return { count }
  },
})
