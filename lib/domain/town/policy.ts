import { type Actor, holds, isStaff } from '../access/actor'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import type { SuggestionStatus } from '../suggestion/workflow'

/** The list is the congress's own: its office keeps it, those who watch over the handling read it. */
export const townPolicy = {
  keep: isStaff,
  read: (actor: Actor): boolean =>
    isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE'),
  place: isStaff,
}

/** While it is written its delegate says where it lies; what is filed away stays as it was filed. */
const notNow: readonly SuggestionStatus[] = ['DRAFT', 'CO_SIGNING', 'ARCHIVED']

const isPlaceable = ({ status }: Pick<Suggestion, 'status'>): boolean => !notNow.includes(status)

export const mayPlace = (actor: Actor, suggestion: Suggestion): boolean =>
  townPolicy.place(actor) && isPlaceable(suggestion)

export function ensurePlaceable(suggestion: Suggestion): void {
  if (!isPlaceable(suggestion)) throw new Refusal('move-not-open', { state: suggestion.status, move: 'place' })
}
