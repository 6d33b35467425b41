import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { fitsRole } from '../suggestion/open-moves'
import { settled } from '../suggestion/status'
import type { Suggestion } from '../suggestion/suggestion'
import { isOver } from '../suggestion/workflow'
import { ensureOpen } from '../workflow'
import type { Assignment, ReplyState } from './assignment'
import { type AssignmentMove, assignmentWorkflow } from './workflow'

/** The assignment inside its aggregate; absent means that the caller may not know of it. */
export function assignmentIn(suggestion: Suggestion, assignmentId: string): Assignment {
  const assignment = suggestion.assignments.find(({ id }) => id === assignmentId)
  if (!assignment) throw new Refusal('not-found')
  return assignment
}

export function ensureMove({ status }: Suggestion, assignment: Assignment, move: AssignmentMove): void {
  if (isOver(status)) throw new Refusal('move-not-open', { state: status, move })
  ensureOpen(assignmentWorkflow, assignment.status, move)
  if (!fitsRole(move, assignment)) throw new Refusal('move-not-open', { state: assignment.status, move })
}

/** The aggregate with one assignment's new facts, every status derived anew. */
export function withAssignment(suggestion: Suggestion, id: string, facts: Partial<Assignment>): Suggestion {
  const assignments = suggestion.assignments.map((one) => (one.id === id ? { ...one, ...facts } : one))
  return settled({ ...suggestion, assignments })
}

export function open(suggestion: Suggestion, assignment: Assignment, { now }: Moment): Suggestion {
  return assignment.firstOpenedAt ? suggestion : withAssignment(suggestion, assignment.id, { firstOpenedAt: now })
}

/** Whoever has objected and acknowledges after all takes the objection back. */
export function acknowledge(suggestion: Suggestion, assignment: Assignment, { now, today }: Moment): Suggestion {
  ensureMove(suggestion, assignment, 'acknowledge')
  const firstOpenedAt = assignment.firstOpenedAt ?? now
  return withAssignment(suggestion, assignment.id, {
    acknowledgedAt: now,
    acknowledgedOn: today,
    firstOpenedAt,
    pendingReturn: null,
  })
}

/** The day the unit's clock began: assignment, or the order to handle it again. */
export function firstDayOfRound({ rounds, round }: Suggestion, { assignedOn }: Assignment): LocalDate {
  const opened = rounds.find(({ number }) => number === round)?.openedOn
  return opened && opened > assignedOn ? opened : assignedOn
}

/** The legal clock is the suggestion's: it began with the round, whoever came to it later. */
export const legalClockFrom = (
  { rounds, round }: Pick<Suggestion, 'rounds' | 'round'>,
  { assignedOn }: Assignment,
): LocalDate => rounds.find(({ number }) => number === round)?.openedOn ?? assignedOn

/** One is owed, of the first round; in a further round the lead may be given another. */
export function giveOpinion(suggestion: Suggestion, assignment: Assignment): Suggestion {
  if (assignment.opinionInRound) throw new Refusal('opinion-given')
  ensureMove(suggestion, assignment, 'giveOpinion')
  return withAssignment(suggestion, assignment.id, { opinionGiven: true, opinionInRound: true })
}

export type ReplyMove = Extract<AssignmentMove, 'saveReply' | 'submitReply' | 'returnReply' | 'signReply'>

export function withReply(
  suggestion: Suggestion,
  assignment: Assignment,
  move: ReplyMove,
  reply: ReplyState,
): Suggestion {
  ensureMove(suggestion, assignment, move)
  return withAssignment(suggestion, assignment.id, { reply })
}
