import { changeFirstLook } from './change-first-look'
import { fixKeySuggestions } from './fix-key-suggestions'
import { giveBackSuggestion } from './give-back-suggestion'
import { nominateKeySuggestion } from './nominate-key-suggestion'
import { passOnSuggestion } from './pass-on-suggestion'
import { revokeKeySuggestion } from './revoke-key-suggestion'
import { takeBackKeyNomination } from './take-back-key-nomination'

/** Part of the registry: what delegations and the directors' meeting do. */
export const ofDelegationsAndMeetings = [
  changeFirstLook,
  passOnSuggestion,
  giveBackSuggestion,
  nominateKeySuggestion,
  takeBackKeyNomination,
  fixKeySuggestions,
  revokeKeySuggestion,
] as const
