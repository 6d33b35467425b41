import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { officialRating } from '../suggestion/status'
import type { Suggestion } from '../suggestion/suggestion'
import { suggestionWorkflow } from '../suggestion/workflow'
import { ensureOpen } from '../workflow'
import { lastAgain, standsDissatisfied } from './again'

/** Beside tracking, which is a state: both sides together [CQ 27], the directors' meeting, a special inquiry, or the delegate's consent. */
export const waysForward = ['JOINT_MEETING', 'DIRECTORS_MEETING', 'SPECIAL_INQUIRY', 'CONSENT'] as const
export type WayForward = (typeof waysForward)[number]
/** Those that the office records; consent is the delegate's own act. */
export const waysOfOffice = ['JOINT_MEETING', 'DIRECTORS_MEETING', 'SPECIAL_INQUIRY'] as const satisfies WayForward[]

export type WayTaken = { readonly round: number; readonly way: WayForward }

/** Still dissatisfied where another round was had, or was declined: it cannot simply end. */
export const isAtAnEnd = (suggestion: Suggestion): boolean =>
  standsDissatisfied(suggestion) && (suggestion.round > 1 || lastAgain(suggestion)?.decision === 'DECLINED')

export function takeWay(suggestion: Suggestion, heldOn: LocalDate, { today }: Moment): void {
  ensureOpen(suggestionWorkflow, suggestion.status, 'takeWay')
  ensureAtAnEnd(suggestion, today)
  if (heldOn > today) throw new Refusal('meeting-in-future')
  const ratedOn = officialRating(suggestion)?.ratedOn
  if (ratedOn && heldOn < ratedOn) throw new Refusal('way-before-rating', { ratedOn })
}

export function consentToClose(suggestion: Suggestion, { today }: Moment): void {
  ensureOpen(suggestionWorkflow, suggestion.status, 'consentToClose')
  ensureAtAnEnd(suggestion, today, 'CONSENT')
}

/** While the delegate may still insist, nobody goes past him; he himself may. */
function ensureAtAnEnd(suggestion: Suggestion, today: LocalDate, by?: 'CONSENT'): void {
  if (!standsDissatisfied(suggestion)) throw new Refusal('not-dissatisfied')
  if (!isAtAnEnd(suggestion)) throw new Refusal('handle-again-first')
  if (by === undefined) ensureHeardTwice(suggestion, today)
}

/** Declined once, the delegate has some days to insist. */
export function ensureHeardTwice(suggestion: Suggestion, today: LocalDate): void {
  const last = lastAgain(suggestion)
  if (last?.decision !== 'DECLINED' || last.ordinal > 1 || last.insistBy === null) return
  if (today <= last.insistBy) throw new Refusal('insisting-awaited', { until: last.insistBy })
}

/** Dissatisfied: first handled again, then one of the ways; nothing is concluded over the delegate's head. */
export function ensureWayTaken(suggestion: Suggestion, today: LocalDate, end: 'track' | 'conclude'): void {
  if (!standsDissatisfied(suggestion)) return
  if (!isAtAnEnd(suggestion)) throw new Refusal('handle-again-first')
  const isTaken = suggestion.waysForward.some(({ round }) => round === suggestion.round)
  if (isTaken) return
  ensureHeardTwice(suggestion, today)
  if (end === 'conclude') throw new Refusal('way-forward-first')
}
