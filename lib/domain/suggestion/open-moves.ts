import type { Actor } from '../access/actor'
import { type Assignment, owesReply } from '../assignment/assignment'
import { assignmentPolicy } from '../assignment/policy'
import { type AssignmentMove, assignmentMoves, assignmentWorkflow } from '../assignment/workflow'
import { isAnswered } from '../merging/answered'
import { lastAgain, pendingAgain } from '../rating/again'
import { ratingOf } from '../rating/rate'
import { signersOf } from '../rating/seal'
import { isAtAnEnd } from '../rating/way-forward'
import { isOpen } from '../workflow'
import { isOfNonAcceptance, isOpenUnder } from './non-acceptance'
import { suggestionPolicy } from './policy'
import type { Suggestion } from './suggestion'
import { isOver, type SuggestionMove, type SuggestionStatus, suggestionMoves, suggestionWorkflow } from './workflow'

/** The buttons of a page and the refusals of a command come from the same two tables. */
export function movesOpenTo(actor: Actor, suggestion: Suggestion): SuggestionMove[] {
  return suggestionMoves.filter(
    (move) =>
      isOpen(suggestionWorkflow, suggestion.status, move) &&
      fitsFacts(move, suggestion) &&
      suggestionPolicy[move](actor, suggestion),
  )
}

/** What the state alone does not say: nothing is put together or taken apart once it is answered. */
function fitsFacts(move: SuggestionMove, suggestion: Suggestion): boolean {
  const { status, groupId, partOfId } = suggestion
  if (move === 'withdraw') return suggestion.withdrawal === null
  if (move === 'takeUpAgain' && partOfId !== null) return false
  if (move in ofRatings) return ofRatings[move as keyof typeof ofRatings](suggestion)
  if (isOfNonAcceptance(move)) return isOpenUnder(move, suggestion.nonAcceptance)
  if (move === 'merge') return !isAnswered(suggestion)
  if (move === 'unmerge') return groupId !== null && !isAnswered(suggestion)
  if (move === 'split') return groupId === null && partOfId === null
  if (move === 'undoSplit') return status === 'SPLIT' || (partOfId !== null && !isAnswered(suggestion))
  return move !== 'sendBack' || partOfId === null
}

type Fits = (suggestion: Suggestion) => boolean

/** Each where there is something to rate, to change or to decide. */
const ofRatings = {
  rateBeside: ({ coSigners }) => coSigners.some(({ state }) => state === 'CONFIRMED'),
  changeRating: ({ ratings, round }) => ratings.some((one) => one.round === round),
  correctRating: ({ ratings, rounds }) =>
    rounds.some(({ number, closedOn }) => closedOn !== null && ratings.some(({ round }) => round === number)),
  enterPaperRating: (suggestion) => signersOf(suggestion).some((signer) => !ratingOf(suggestion, signer)),
  declineAgain: (suggestion) => suggestion.round === 1 && pendingAgain(suggestion) !== undefined,
  insistOnAgain: (suggestion) => {
    const last = lastAgain(suggestion)
    return last?.decision === 'DECLINED' && last.ordinal === 1
  },
  takeWay: isAtAnEnd,
  consentToClose: (suggestion) =>
    isAtAnEnd(suggestion) &&
    !suggestion.waysForward.some(({ round, way }) => way === 'CONSENT' && round === suggestion.round),
} satisfies Partial<Record<SuggestionMove, Fits>>

/** Once the suggestion is over its units have nothing to add. */
export function assignmentMovesOpenTo(
  actor: Actor,
  assignment: Assignment,
  { status }: { readonly status: SuggestionStatus },
): AssignmentMove[] {
  if (isOver(status)) return []
  return assignmentMoves.filter(
    (move) =>
      isOpen(assignmentWorkflow, assignment.status, move) &&
      fitsRole(move, assignment) &&
      assignmentPolicy[move](actor, assignment),
  )
}

const ofReply: readonly AssignmentMove[] = ['askExtension', 'saveReply', 'submitReply', 'returnReply', 'signReply']

/** Assisting units give an opinion a round, the others replies; a clock stands once at a time. */
export function fitsRole(move: AssignmentMove, assignment: Assignment): boolean {
  const { pendingPause, standingPause, acceptedBySilenceOn } = assignment
  if (move === 'strikeContact') return assignment.contacts > 0
  if (move === 'waiveContact') return owesReply(assignment) && assignment.heard === 0 && !assignment.contactWaived
  if (move === 'askReturn') return acceptedBySilenceOn === null
  if (move === 'askPause') return !pendingPause && !standingPause
  if (move === 'decidePause') return pendingPause !== null
  if (move === 'endPause') return standingPause !== null
  if (move === 'giveOpinion') return !owesReply(assignment) && !assignment.opinionInRound
  return owesReply(assignment) || !ofReply.includes(move)
}
