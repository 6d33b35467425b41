import { changeOwnSearch } from './change-saved-search'
import { discardSavedSearch } from './discard-saved-search'
import { openSavedSearch } from './open-saved-search'
import { saveSearch } from './save-search'

/** Part of the registry: searches that somebody keeps for himself. */
export const ofSearches = [saveSearch, changeOwnSearch, openSavedSearch, discardSavedSearch] as const
