import { type Assignment, isInForce, owesReply } from '../assignment/assignment'
import { dueOn } from '../deadlines/due'
import type { LocalDate } from '../deadlines/local-date'
import { type Rules, requiredLimit } from '../deadlines/rules'
import type { Moment } from '../moment'
import { isDissatisfied } from '../rating/rating'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { checkHandlers, type Handler, type NewAssignment, newAssignment } from './assigning'
import { closedRounds } from './rounds'
import { officialRating, settled } from './status'
import type { HandlingRound, Suggestion } from './suggestion'
import { suggestionWorkflow } from './workflow'

type Part = Pick<Handler, 'unitId' | 'role' | 'part'>

/** To whom the new round is given; without anybody the units that have it keep it. `current` are their parts. */
export type GivenTo = { readonly handlers: readonly Handler[]; readonly current: readonly Part[] }

export type HandledAgain = {
  readonly suggestion: Suggestion
  readonly round: HandlingRound
  readonly added: readonly NewAssignment[]
  readonly relieved: readonly Assignment[]
}

const toThoseWhoHaveIt: GivenTo = { handlers: [], current: [] }

/** Dissatisfied sends it round again with its own clock of one month [SD 24]; the office orders it, and may name other units. */
export function handleAgain(
  suggestion: Suggestion,
  reason: string,
  { today }: Moment,
  rules: Rules,
  to: GivenTo = toThoseWhoHaveIt,
): HandledAgain {
  ensureOpen(suggestionWorkflow, suggestion.status, 'handleAgain')
  const rating = officialRating(suggestion)
  if (!rating || !isDissatisfied(rating)) throw new Refusal('not-dissatisfied')
  const round = nextRound(suggestion, reason, today, rules)
  const again = withRound(suggestion, round)
  const given = to.handlers.length > 0 ? giveTo(again, to, round, rules) : { ...again, added: [], relieved: [] }
  const assignments = [...given.assignments, ...given.added.map((one) => ({ ...one, id: '' }))]
  const settledAgain = settled({ ...again, assignments })
  const added = given.added.map((one, place) => ({
    ...one,
    status: settledAgain.assignments[given.assignments.length + place]?.status ?? one.status,
  }))
  return { suggestion: settledAgain, round, added, relieved: given.relieved }
}

function nextRound(suggestion: Suggestion, reason: string, today: LocalDate, rules: Rules): HandlingRound {
  const limit = requiredLimit(rules, 're-handling', today)
  const due = dueOn(limit, today, rules.calendar)
  return {
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

/** Whoever is named with the part that he has goes on; the others are relieved, and what they did stays with the round in which they did it. */
function giveTo(suggestion: Suggestion, { handlers, current }: GivenTo, round: HandlingRound, rules: Rules) {
  checkHandlers(handlers)
  const goesOn = (unitId: string): boolean => {
    const [before, after] = [current, handlers].map((parts: readonly Part[]) =>
      parts.find((one) => one.unitId === unitId),
    )
    return before?.role === after?.role && (before?.part ?? null) === (after?.part ?? null)
  }
  const relieved = suggestion.assignments.filter((one) => isInForce(one) && !goesOn(one.unitId))
  const added = handlers
    .filter(({ unitId }) => !goesOn(unitId))
    .map((handler) => newAssignment(handler, round, round.openedOn, rules))
  const assignments = suggestion.assignments.map((one) =>
    relieved.includes(one) ? { ...one, endedOn: round.openedOn } : one,
  )
  return { assignments, added, relieved }
}
