import { type Assignment, isInForce, owesReply } from '../assignment/assignment'
import { openCommitments } from '../commitment/commitment'
import { dueOn } from '../deadlines/due'
import type { LocalDate } from '../deadlines/local-date'
import { type Rules, requiredLimit } from '../deadlines/rules'
import type { Moment } from '../moment'
import { isDissatisfied } from '../rating/rating'
import { ensureWayTaken } from '../rating/way-forward'
import { Refusal } from '../refusal'
import { isPromise } from '../reply/answer-class'
import { ensureOpen } from '../workflow'
import { officialRating, settled } from './status'
import type { HandlingRound, Suggestion } from './suggestion'
import { suggestionWorkflow } from './workflow'

/** Dissatisfied sends it round again with its own clock of one month [SD 24]; the office orders it. */
export function handleAgain(suggestion: Suggestion, reason: string, { today }: Moment, rules: Rules) {
  ensureOpen(suggestionWorkflow, suggestion.status, 'handleAgain')
  const rating = officialRating(suggestion)
  if (!rating || !isDissatisfied(rating)) throw new Refusal('not-dissatisfied')
  const limit = requiredLimit(rules, 're-handling', today)
  const due = dueOn(limit, today, rules.calendar)
  const round: HandlingRound = {
    number: suggestion.round + 1,
    openedOn: today,
    firstDueOn: due.day,
    dueOn: due.day,
    dueIsProvisional: due.provisional,
    statedDueOn: null,
    basis: limit.basis,
    reason,
    closedOn: null,
  }
  return { suggestion: settled(withRound(suggestion, round)), round }
}

/** In a further round the delegate is heard anew [SD 24]. */
const untold = { contacts: 0, heard: 0, contactWaived: false } as const

function withRound(suggestion: Suggestion, round: HandlingRound): Suggestion {
  const clock = { dueOn: round.dueOn, dueIsProvisional: round.dueIsProvisional }
  return {
    ...suggestion,
    ...clock,
    round: round.number,
    rounds: [...closedRounds(suggestion, round.openedOn), round],
    assignments: suggestion.assignments.map((assignment) =>
      isInForce(assignment) && owesReply(assignment)
        ? { ...assignment, ...clock, ...untold, pendingPause: null, standingPause: null, reply: null }
        : { ...assignment, opinionInRound: false, opinionAsked: false, opinionSentBack: false, opinionWaivedFor: [] },
    ),
  }
}

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

function closedRounds(suggestion: Suggestion, today: LocalDate): HandlingRound[] {
  return suggestion.rounds.map((round) => ({ ...round, closedOn: round.closedOn ?? today }))
}
