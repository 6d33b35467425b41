import type { EventType } from '../events'
import { heldBetweenUnits } from '../release/events'

/** Kept from whoever signed the suggestion, whatever else he is. */
export const keptFromSigners: readonly EventType[] = [
  'note.unit-written',
  'note.handlers-written',
  'note.committee-written',
]

/** Kept from whoever works where the suggestion is handled, whatever office he holds besides. */
export const keptFromHandlers: readonly EventType[] = ['note.committee-written']

/** Told among the units in force. */
export const amongTheUnits: readonly EventType[] = ['note.handlers-written']

/** How the units work together is theirs and the offices' who watch over it; the delegate reads the reply. */
export const betweenUnits: readonly EventType[] = [
  'opinion.asked',
  'opinion.settled',
  'opinion.sent-back',
  'opinion.waived',
  'outside.asked',
  'outside.revoked',
  'outside.answered',
  ...heldBetweenUnits,
]
