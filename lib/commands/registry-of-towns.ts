import { addTown } from './add-town'
import { changeTown } from './change-town'
import { placeSuggestion } from './place-suggestion'

/** The towns of the district, and where a suggestion lies. */
export const ofTowns = [addTown, changeTown, placeSuggestion] as const
