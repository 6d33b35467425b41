import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { ensureNotDenied } from './proxy-entry'
import { settled } from './status'
import type { NotAcceptedGround, Suggestion } from './suggestion'
import { suggestionWorkflow } from './workflow'

export function submit(suggestion: Suggestion, { now, today }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'submit')
  const coSigningEndedAt = suggestion.coSignClosesAt && (suggestion.coSigningEndedAt ?? now)
  return settled({ ...suggestion, submittedAt: now, submittedOn: today, coSigningEndedAt })
}

/** What was sent back and comes in again keeps the number it was given. */
export function register(
  suggestion: Suggestion,
  given: { categoryId: string; number: number; numberText: string },
  { now, today }: Moment,
): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'register')
  ensureNotDenied(suggestion)
  return settled({ ...suggestion, ...given, registeredAt: now, registeredOn: suggestion.registeredOn ?? today })
}

export function sendBack(suggestion: Suggestion, reason: string, { now }: Moment): Suggestion {
  if (suggestion.partOfId) throw new Refusal('part-not-sent-back')
  ensureOpen(suggestionWorkflow, suggestion.status, 'sendBack')
  return settled({ ...suggestion, sentBackAt: now, sentBackReason: reason })
}

export function notAccept(
  suggestion: Suggestion,
  ground: NotAcceptedGround,
  reason: string,
  { now }: Moment,
): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'notAccept')
  return settled({ ...suggestion, notAcceptedAt: now, notAcceptedGround: ground, notAcceptedReason: reason })
}
