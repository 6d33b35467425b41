import { isInForce, owesReply } from '../assignment/assignment'
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

/** Promised is not done: it is followed until the promise is kept [QD 27]. */
export function track(suggestion: Suggestion, unitIds: readonly string[], { today }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'track')
  const handling = suggestion.assignments.filter(isInForce).filter(owesReply)
  const foreign = unitIds.some((unitId) => !handling.some((assignment) => assignment.unitId === unitId))
  if (foreign) throw new Refusal('unit-not-assigned')
  ensureWayTaken(suggestion, today, 'track')
  return settled({ ...suggestion, trackedOn: today, rounds: closedRounds(suggestion, today) })
}

/** Replied is not concluded: an open promise is tracked first, a first dissatisfied rating handled again, a second one not left alone. */
export function conclude(suggestion: Suggestion, { today }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'conclude')
  if (suggestion.status !== 'TRACKED') {
    ensureWayTaken(suggestion, today, 'conclude')
    const meanings = suggestion.assignments.filter(isInForce).map((assignment) => assignment.reply?.meaning)
    if (meanings.some((meaning) => meaning && isPromise(meaning))) throw new Refusal('promise-open')
  }
  const commitments = suggestion.commitments.map((one) => ({ ...one, closedOn: one.closedOn ?? today }))
  return settled({ ...suggestion, commitments, concludedOn: today, rounds: closedRounds(suggestion, today) })
}

function closedRounds(suggestion: Suggestion, today: LocalDate): HandlingRound[] {
  return suggestion.rounds.map((round) => ({ ...round, closedOn: round.closedOn ?? today }))
}
