import { dueOn } from '../deadlines/due'
import type { LocalDate } from '../deadlines/local-date'
import { type Rules, requiredLimit } from '../deadlines/rules'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { officialRating } from '../suggestion/status'
import type { Suggestion } from '../suggestion/suggestion'
import { suggestionWorkflow } from '../suggestion/workflow'
import { ensureOpen } from '../workflow'
import { isDissatisfied } from './rating'

export const againDecisions = ['CONFIRMED', 'DECLINED', 'WITHDRAWN', 'GONE_FORWARD'] as const
export type AgainDecision = (typeof againDecisions)[number]

/** 重新办理申请: opened by a dissatisfied rating, insisted upon once. */
export type AgainRequest = {
  readonly id: string
  readonly round: number
  readonly ordinal: number
  readonly decideBy: LocalDate
  readonly decision: AgainDecision | null
  /** declined: until when the delegate may insist */
  readonly insistBy: LocalDate | null
}

export type NewAgainRequest = Pick<AgainRequest, 'round' | 'ordinal' | 'decideBy'> & { readonly words: string | null }

export const lastAgain = ({ againRequests, round }: Suggestion): AgainRequest | undefined =>
  againRequests.findLast((one) => one.round === round)

export function pendingAgain(suggestion: Suggestion): AgainRequest | undefined {
  const last = lastAgain(suggestion)
  return last?.decision === null ? last : undefined
}

export const standsDissatisfied = (suggestion: Suggestion): boolean => {
  const rating = officialRating(suggestion)
  return rating !== undefined && isDissatisfied(rating)
}

/** What a rating asks for by itself; nothing where it asks for nothing, or has been answered in this round. */
export function askedByRating(suggestion: Suggestion, { today }: Moment, rules: Rules): NewAgainRequest | null {
  if (!standsDissatisfied(suggestion)) return null
  const last = lastAgain(suggestion)
  if (last && last.decision !== 'WITHDRAWN') return null
  return { round: suggestion.round, ordinal: 1, decideBy: daysToDecide(today, rules), words: null }
}

/** The office hears the delegate twice before it says no for good. */
export function declineAgain(suggestion: Suggestion, { today }: Moment, rules: Rules) {
  ensureOpen(suggestionWorkflow, suggestion.status, 'declineAgain')
  const request = pendingAgain(suggestion)
  if (!request) throw new Refusal('again-not-asked')
  if (suggestion.round > 1) throw new Refusal('way-forward-first')
  return { request, insistBy: daysToDecide(today, rules) }
}

export function insistOnAgain(suggestion: Suggestion, words: string, { today }: Moment, rules: Rules): NewAgainRequest {
  ensureOpen(suggestionWorkflow, suggestion.status, 'insistOnAgain')
  const last = lastAgain(suggestion)
  if (last?.decision !== 'DECLINED') throw new Refusal('again-not-declined')
  if (last.ordinal > 1) throw new Refusal('again-insisted-already')
  if (last.insistBy !== null && today > last.insistBy) throw new Refusal('insisting-too-late', { until: last.insistBy })
  return { round: suggestion.round, ordinal: 2, decideBy: daysToDecide(today, rules), words }
}

/** How many days the office, and then the delegate, has: practice, set by the congress. */
const daysToDecide = (today: LocalDate, rules: Rules): LocalDate =>
  dueOn(requiredLimit(rules, 'decide-again', today), today, rules.calendar).day
