import { holds, isStaff } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import type { Reading } from './query'

/** As many as an import takes; more is asked for in parts, by session. */
export const mostExported = 19_000
/** Rows a transaction: nobody's connection is held for a whole list. */
export const together = 1000

/**
 * The next rows of a list after the one with this id, in the order of the ids; fewer than `together` are the last.
 * What moves while it is read is met once, because an id does not move.
 */
export type Parts<Input, Row extends { id: string }> = (
  reading: Reading,
  input: Input,
  after: string | null,
) => Promise<Row[]>

/** For those who may take lists away, at each part anew. */
export function authorizeExport({ actor }: Reading): void {
  if (!isStaff(actor) && !holds(actor, 'COMMITTEE_LEADER')) throw new Refusal('not-found')
}
