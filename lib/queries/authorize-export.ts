import { Refusal } from '@/lib/domain/refusal'
import { mayTakeForms } from '@/lib/domain/suggestion/forms'
import type { Reading } from './query'

/** For those who may take forms away, at each part anew. */
export function authorizeExport({ actor }: Reading): void {
  if (!mayTakeForms(actor)) throw new Refusal('not-found')
}
