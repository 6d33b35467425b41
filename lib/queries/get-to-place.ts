import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { mayPlace } from '@/lib/domain/town/policy'
import { readSuggestion } from '@/lib/store/suggestions'
import { type Head, head } from './office-moves'
import type { Query } from './query'
import { type Placing, placingOf } from './town-choices'

export type ToPlace = Head & { readonly placing: Placing }

export const getToPlace: Query<string, ToPlace> = async (reading, id) => {
  const { tx, actor } = reading
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  if (!mayPlace(actor, suggestion)) throw new Refusal('not-found')
  return { ...head(suggestion), placing: await placingOf(reading, suggestion) }
}
