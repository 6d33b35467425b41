import { dueOn, extendedDueOn } from '../deadlines/due'
import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { type Rules, requiredLimit } from '../suggestion/assigning'
import type { HandlingRound, Suggestion } from '../suggestion/suggestion'
import type { Assignment } from './assignment'
import { ensureMove, withAssignment } from './handling'

/** Asked on or before the last day, for a later one, never past six months from assignment [DB 51]. */
export function askExtension(
  suggestion: Suggestion,
  assignment: Assignment,
  until: LocalDate,
  { today }: Moment,
  rules: Rules,
): Suggestion {
  ensureMove(assignment, 'askExtension')
  if (suggestion.round > 1) throw new Refusal('extension-only-first-round')
  if (today > assignment.dueOn) throw new Refusal('extension-after-last-day', { dueOn: assignment.dueOn })
  checkDay(assignment, until, rules)
  return withAssignment(suggestion, assignment.id, { pendingExtension: { id: '', requestedDueOn: until } })
}

/** The suggestion's clock follows the unit that was given longest. */
export function consentToExtension(suggestion: Suggestion, assignment: Assignment, until: LocalDate, rules: Rules) {
  ensureMove(assignment, 'decideExtension')
  checkDay(assignment, until, rules)
  const longest = requiredLimit(rules, 'extended-reply', assignment.assignedOn)
  const granted = extendedDueOn(longest, assignment.assignedOn, until, rules.calendar)
  const clock = { dueOn: granted.day, dueIsProvisional: granted.provisional }
  const extended = withAssignment(suggestion, assignment.id, { ...clock, pendingExtension: null })
  if (suggestion.dueOn !== null && granted.day <= suggestion.dueOn) return { suggestion: extended, granted }
  return {
    suggestion: { ...extended, ...clock, rounds: extended.rounds.map(lengthened(suggestion.round, clock)) },
    granted,
  }
}

export function refuseExtension(suggestion: Suggestion, assignment: Assignment): Suggestion {
  ensureMove(assignment, 'decideExtension')
  return withAssignment(suggestion, assignment.id, { pendingExtension: null })
}

function checkDay(assignment: Assignment, until: LocalDate, rules: Rules): void {
  if (until <= assignment.dueOn) throw new Refusal('extension-not-later', { dueOn: assignment.dueOn })
  const longest = requiredLimit(rules, 'extended-reply', assignment.assignedOn)
  const cap = dueOn(longest, assignment.assignedOn, rules.calendar).day
  if (until > cap) throw new Refusal('extension-beyond-limit', { cap })
}

const lengthened =
  (number: number, clock: Pick<HandlingRound, 'dueOn' | 'dueIsProvisional'>) =>
  (round: HandlingRound): HandlingRound =>
    round.number === number ? { ...round, ...clock } : round
