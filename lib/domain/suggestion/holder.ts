import { type Assignment, isInForce, owesReply } from '../assignment/assignment'
import type { Suggestion } from './suggestion'
import type { SuggestionStatus } from './workflow'

/** Who has to act next. Of several units only those that have not done their part hold it. */
export type Holder = { readonly side: Side; readonly unitIds: readonly string[] }

export const sides = ['DELEGATE', 'OFFICE', 'UNIT', 'NOBODY'] as const
export type Side = (typeof sides)[number]

const sideOf: Record<SuggestionStatus, Side> = {
  DRAFT: 'DELEGATE',
  CO_SIGNING: 'DELEGATE',
  SUBMITTED: 'OFFICE',
  DELEGATION_REVIEW: 'OFFICE',
  OFFICE_REVIEW: 'OFFICE',
  PRE_ASSIGNED: 'OFFICE',
  ASSIGNED: 'UNIT',
  ACKNOWLEDGED: 'UNIT',
  RETURN_REQUESTED: 'OFFICE',
  IN_PROGRESS: 'UNIT',
  EXTENSION_REQUESTED: 'UNIT',
  REPLY_UNDER_REVIEW: 'UNIT',
  REPLIED: 'DELEGATE',
  RATED: 'OFFICE',
  RE_HANDLING: 'UNIT',
  MERGED: 'NOBODY',
  NOT_ACCEPTED: 'NOBODY',
  WITHDRAWN: 'NOBODY',
  CONCLUDED: 'NOBODY',
  TRACKED: 'UNIT',
  ARCHIVED: 'NOBODY',
}

export function holderOf(suggestion: Suggestion): Holder {
  const side = sideOf[suggestion.status]
  if (side !== 'UNIT') return { side, unitIds: [] }
  const handling = suggestion.assignments.filter(isInForce).filter(owesReply)
  return suggestion.status === 'TRACKED' ? promising(suggestion, handling) : answering(handling)
}

function answering(handling: readonly Assignment[]): Holder {
  const owing = handling.filter(({ status }) => status !== 'REPLIED')
  const waiting = owing.filter(({ status }) => status !== 'EXTENSION_REQUESTED')
  if (waiting.length === 0) return { side: 'OFFICE', unitIds: [] }
  return { side: 'UNIT', unitIds: waiting.map(({ unitId }) => unitId) }
}

/** Once every promise is kept, closing the matter is the office's. */
function promising(suggestion: Suggestion, handling: readonly Assignment[]): Holder {
  if (suggestion.commitments.every(({ closedOn }) => closedOn !== null)) return { side: 'OFFICE', unitIds: [] }
  return { side: 'UNIT', unitIds: handling.map(({ unitId }) => unitId) }
}
