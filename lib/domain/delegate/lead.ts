import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { officialRating, settled } from '../suggestion/status'
import type { Suggestion } from '../suggestion/suggestion'
import { isOver } from '../suggestion/workflow'

/** The delegate who leads, as far as it matters to who goes on in his place. */
export type Leader = { readonly name: string; readonly endedOn: LocalDate | null }

/**
 * A co-signer who has confirmed acts where the mandate of whoever led has ended: he reads, rates and hands in again.
 * A rating that was given stays the official one; nobody gives it a second time.
 */
export function takeTheLead(suggestion: Suggestion, leader: Leader, delegateId: string): Suggestion {
  ensureLeft(leader)
  if (isOver(suggestion.status)) throw new Refusal('move-not-open', { state: suggestion.status })
  const hasSigned = suggestion.coSigners.some((one) => one.delegateId === delegateId && one.state === 'CONFIRMED')
  if (!hasSigned) throw new Refusal('not-co-signed')
  if (officialRating(suggestion)) throw new Refusal('already-rated')
  return settled({ ...suggestion, leadDelegateId: delegateId })
}

/** Sent back to somebody who is a delegate no longer, and nobody goes on: the office files it. */
export function fileForDeparted(suggestion: Suggestion, leader: Leader, { today }: Moment): Suggestion {
  ensureLeft(leader)
  const isSentBack = suggestion.submittedAt !== null && ['DRAFT', 'CO_SIGNING'].includes(suggestion.status)
  if (!isSentBack) throw new Refusal('move-not-open', { state: suggestion.status })
  return settled({ ...suggestion, withdrawnOn: today })
}

function ensureLeft({ name, endedOn }: Leader): void {
  if (endedOn === null) throw new Refusal('delegate-still-in-office', { name })
}
