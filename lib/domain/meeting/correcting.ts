import { Refusal } from '../refusal'
import type { Meeting } from './meeting'

/** Before the closing things are written down anew; after it they are corrected, with a reason. */
export function ensureClosed({ state }: Pick<Meeting, 'state'>): void {
  if (state !== 'CLOSED') throw new Refusal('move-not-open', { state, move: 'correct' })
}
