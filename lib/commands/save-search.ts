import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { maySearch } from '@/lib/domain/search/policy'
import { ensureNameIsFree, ensureRoom } from '@/lib/domain/search/saved'
import { foundIds } from '@/lib/queries/found-ids'
import { searchSavingSchema } from '@/lib/schemas/saved-search'
import { askedIn } from '@/lib/schemas/search'
import { asksForSomething } from '@/lib/schemas/search-address'
import { recordEvent } from '@/lib/store/events'
import { addSavedSearch, lockSavedSearches } from '@/lib/store/saved-searches'
import { command, perPerson } from './command'

/** 保存查找: for oneself, under a name. */
export const saveSearch = command({
  name: 'save-search',
  input: searchSavingSchema,
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, search) => {
    authorize(actor, maySearch, null)
    if (!asksForSomething(askedIn(search.query))) throw new Refusal('search-asks-nothing')
    const { personId, congress } = actor
    const saved = await lockSavedSearches(tx, personId)
    ensureRoom(saved)
    ensureNameIsFree(saved, search.name)
    const found = await foundIds(tx, actor, search.query)
    const own = { ...search, congressId: congress.id, personId, savedAt: moment.now }
    const savedSearchId = await addSavedSearch(tx, own, found)
    const data = { name: search.name, alerts: search.alerts }
    await recordEvent(tx, actor, { type: 'search.saved', subjectId: savedSearchId, at: moment.now, data })
    return { savedSearchId }
  },
})
