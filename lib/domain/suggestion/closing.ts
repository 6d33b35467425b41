import { type Assignment, isInForce, owesReply } from '../assignment/assignment'
import { openCommitments } from '../commitment/commitment'
import type { Moment } from '../moment'
import { ensureWayTaken } from '../rating/way-forward'
import { Refusal } from '../refusal'
import { isPromise } from '../reply/answer-class'
import { ensureOpen } from '../workflow'
import { closedRounds } from './rounds'
import { settled } from './status'
import type { Suggestion } from './suggestion'
import { suggestionWorkflow } from './workflow'

/** Promised is not done: it is followed until the promise is kept [QD 27]. What was promised at the signing is followed with what the office adds. */
export function track(suggestion: Suggestion, unitIds: readonly string[], { today }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'track')
  const handling = suggestion.assignments.filter(isInForce).filter(owesReply)
  const foreign = unitIds.some((unitId) => !handling.some((assignment) => assignment.unitId === unitId))
  if (foreign) throw new Refusal('unit-not-assigned')
  if (unitIds.length + openCommitments(suggestion.commitments).length === 0) throw new Refusal('nothing-to-track')
  ensureWayTaken(suggestion, today, 'track')
  return settled({ ...suggestion, trackedOn: today, rounds: closedRounds(suggestion, today) })
}

/** Replied is not concluded: an open promise is tracked first and struck off, a first dissatisfied rating handled again, a second one not left alone. */
export function conclude(suggestion: Suggestion, { today }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'conclude')
  if (suggestion.status !== 'TRACKED') {
    ensureWayTaken(suggestion, today, 'conclude')
    if (suggestion.assignments.filter(isInForce).some((part) => isOnlyPromised(suggestion, part)))
      throw new Refusal('promise-open')
  }
  const count = openCommitments(suggestion.commitments).length
  if (count > 0) throw new Refusal('promises-not-struck-off', { count })
  return settled({ ...suggestion, concludedOn: today, rounds: closedRounds(suggestion, today) })
}

/** Its class is a promise, and none stands on the books for it or not all of them are closed. */
function isOnlyPromised({ commitments }: Suggestion, { unitId, reply }: Assignment): boolean {
  if (!reply?.meaning || !isPromise(reply.meaning)) return false
  const booked = commitments.filter(
    (one) => one.replyId === reply.id || (one.replyId === null && one.unitId === unitId),
  )
  return booked.length === 0 || openCommitments(booked).length > 0
}
