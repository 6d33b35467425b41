import { authorize } from '@/lib/domain/access/policy'
import { maySearch } from '@/lib/domain/search/policy'
import { ensureNameIsFree, ownOf } from '@/lib/domain/search/saved'
import { foundIds } from '@/lib/queries/found-ids'
import { savedSearchChangeSchema } from '@/lib/schemas/saved-search'
import { recordEvent } from '@/lib/store/events'
import { changeSavedSearch, lockSavedSearches } from '@/lib/store/saved-searches'
import { command, perPerson } from './command'

/** Another name, or alerts from now on: what is there already is no news. */
export const changeOwnSearch = command({
  name: 'change-saved-search',
  input: savedSearchChangeSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { savedSearchId, name, alerts }) => {
    authorize(actor, maySearch, null)
    const saved = await lockSavedSearches(tx, actor.personId)
    const { query } = ownOf(saved, savedSearchId)
    ensureNameIsFree(saved, name, savedSearchId)
    await changeSavedSearch(tx, { id: savedSearchId, name, alerts }, await foundIds(tx, actor, query))
    const data = { name, alerts }
    await recordEvent(tx, actor, { type: 'search.changed', subjectId: savedSearchId, at: moment.now, data })
    return { savedSearchId }
  },
})
