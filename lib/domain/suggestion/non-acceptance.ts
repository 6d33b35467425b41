import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { settled } from './status'
import type { NonAcceptance, ObjectionDecision, Suggestion } from './suggestion'
import { type SuggestionMove, suggestionWorkflow } from './workflow'

const moves = ['objectToNonAcceptance', 'decideObjection', 'takeUpAgain'] as const
type MoveUnderIt = (typeof moves)[number]
export const isOfNonAcceptance = (move: SuggestionMove): move is MoveUnderIt => moves.some((one) => one === move)

const isUndecided = ({ objectedOn, decision }: NonAcceptance): boolean => objectedOn !== null && decision === null

/** What the state alone does not say. One objection to each refusal; nothing is revised while one is undecided. */
export function isOpenUnder(move: MoveUnderIt, refused: NonAcceptance | null): boolean {
  if (!refused) return false
  if (move === 'objectToNonAcceptance') return refused.objectedOn === null
  if (move === 'decideObjection') return isUndecided(refused)
  return refused.outcome === 'RETURNED' && !isUndecided(refused)
}

function standing(suggestion: Suggestion, move: MoveUnderIt): NonAcceptance {
  ensureOpen(suggestionWorkflow, suggestion.status, move)
  const { nonAcceptance } = suggestion
  if (!nonAcceptance || !isOpenUnder(move, nonAcceptance))
    throw new Refusal('move-not-open', { state: suggestion.status, move })
  return nonAcceptance
}

export const mayStillObject = ({ lastDayToObject }: NonAcceptance, today: LocalDate): boolean =>
  today <= lastDayToObject

export function objectToNonAcceptance(suggestion: Suggestion, { today }: Moment): Suggestion {
  const refused = standing(suggestion, 'objectToNonAcceptance')
  if (!mayStillObject(refused, today)) throw new Refusal('objection-too-late', { lastDay: refused.lastDayToObject })
  return { ...suggestion, nonAcceptance: { ...refused, objectedOn: today } }
}

export type JudgedBy = { readonly personId: string; readonly minutesNumber: string; readonly minutes: string }

/** Lifted, it is where it was before; upheld, it stays refused. Nobody judges his own refusal but the directors' meeting. */
export function decideObjection(
  suggestion: Suggestion,
  decision: ObjectionDecision,
  { personId, minutesNumber, minutes }: JudgedBy,
): Suggestion {
  const refused = standing(suggestion, 'decideObjection')
  if (refused.refusedById === personId && !(minutesNumber && minutes)) throw new Refusal('other-officer-needed')
  if (decision === 'UPHELD') return { ...suggestion, nonAcceptance: { ...refused, decision } }
  const lifted = { notAcceptedAt: null, notAcceptedGround: null, notAcceptedReason: null, nonAcceptance: null }
  return settled({ ...suggestion, ...lifted })
}

/** Back with its delegate, who may hand it in again; it keeps its number. The words of a part are its original's. */
export function takeUpAgain(suggestion: Suggestion, { now }: Moment): Suggestion {
  if (suggestion.partOfId) throw new Refusal('part-not-sent-back')
  standing(suggestion, 'takeUpAgain')
  return settled({ ...suggestion, sentBackAt: now, sentBackReason: suggestion.notAcceptedReason })
}
