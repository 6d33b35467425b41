import { type Assignment, isInForce } from '../assignment/assignment'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'

/** Whose work can be supervised: the units in force, until the suggestion is closed. What is replied may still be promised. */
export const unitsToSupervise = (suggestion: Suggestion): Assignment[] =>
  isClosed(suggestion) ? [] : suggestion.assignments.filter(isInForce)

/** The unit that a supervision notice is drafted for. */
export function supervised(suggestion: Suggestion, assignmentId: string): Assignment {
  const assignment = unitsToSupervise(suggestion).find(({ id }) => id === assignmentId)
  if (!assignment) throw new Refusal('not-in-hand')
  return assignment
}

const isClosed = ({ concludedOn, withdrawnOn, archivedOn, status }: Suggestion): boolean =>
  concludedOn !== null ||
  withdrawnOn !== null ||
  archivedOn !== null ||
  status === 'NOT_ACCEPTED' ||
  status === 'REJOINED'
