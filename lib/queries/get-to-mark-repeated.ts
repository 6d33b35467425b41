import { authorize } from '@/lib/domain/access/policy'
import { isStillWritten } from '@/lib/domain/likeness/link'
import { linkPolicy } from '@/lib/domain/likeness/policy'
import { Refusal } from '@/lib/domain/refusal'
import { readSuggestion } from '@/lib/store/suggestions'
import { type LikeSuggestion, likeSuggestions } from './like-suggestions'
import { type Head, head } from './office-moves'
import type { Query } from './query'

export type ToMarkRepeated = Head & { readonly like: readonly LikeSuggestion[] }

/** What was raised before, for the office to mark at any time once it is handed in. */
export const getToMarkRepeated: Query<string, ToMarkRepeated> = async (reading, id) => {
  const suggestion = await readSuggestion(reading.tx, id)
  authorize(reading.actor, linkPolicy.markRepeated, suggestion)
  if (isStillWritten(suggestion)) throw new Refusal('not-found')
  return { ...head(suggestion), like: await likeSuggestions(reading, { title: suggestion.title, suggestionId: id }) }
}
