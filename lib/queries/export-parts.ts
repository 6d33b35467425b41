import { Refusal } from '@/lib/domain/refusal'
import { mayTakeForms } from '@/lib/domain/suggestion/forms'
import type { Reading } from './query'

/**
 * The next rows of a list after the one with this id, in the order of the ids, as many as the reading says.
 * What moves while it is read is met once, because an id does not move.
 */
export type Parts<Input, Row extends { id: string }> = (
  reading: Reading,
  input: Input,
  after: string | null,
) => Promise<Row[]>

/** For those who may take forms away, at each part anew. */
export function authorizeExport({ actor }: Reading): void {
  if (!mayTakeForms(actor)) throw new Refusal('not-found')
}
