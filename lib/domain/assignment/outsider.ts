import { type Actor, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { addDays, type LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import { isOver } from '../suggestion/workflow'
import { type Assignment, isInForce } from './assignment'

export const outsideBounds = { longestDays: 60, mostOpen: 10, minutesShown: 10 } as const

export type OutsideState = 'OPEN' | 'ANSWERED' | 'REVOKED' | 'EXPIRED'

export type OutsideFacts = {
  readonly untilOn: LocalDate
  readonly isRevoked: boolean
  readonly isAnswered: boolean
}

/** An answer is evidence of the unit that asked for it. */
export const outsiderPolicy: { ask: Rule<Assignment> } = {
  ask: (actor: Actor, { unitId }) => worksAt(actor, unitId),
}

export function outsideState({ untilOn, isRevoked, isAnswered }: OutsideFacts, today: LocalDate): OutsideState {
  if (isAnswered) return 'ANSWERED'
  if (isRevoked) return 'REVOKED'
  return today > untilOn ? 'EXPIRED' : 'OPEN'
}

export const canAskOutside = ({ status }: Pick<Suggestion, 'status'>, assignment: Assignment): boolean =>
  !isOver(status) && isInForce(assignment) && assignment.acknowledgedAt !== null

export const lastDayToAsk = (today: LocalDate): LocalDate => addDays(today, outsideBounds.longestDays)

/** Who wrote the suggestion is nothing for whoever stands outside: no delegate is named in what he reads. */
export function ensureNobodyNamed(texts: readonly string[], names: readonly string[]): void {
  const name = names.find((one) => texts.some((text) => text.replace(/\s/g, '').includes(one)))
  if (name) throw new Refusal('delegate-named', { name })
}

export function ensureCanAskOutside(
  suggestion: Suggestion,
  assignment: Assignment,
  { untilOn, open }: { readonly untilOn: LocalDate; readonly open: number },
  today: LocalDate,
): void {
  if (!canAskOutside(suggestion, assignment))
    throw new Refusal('move-not-open', { state: assignment.status, move: 'askOutside' })
  const latest = lastDayToAsk(today)
  if (untilOn < today || untilOn > latest) throw new Refusal('wish-day-outside', { earliest: today, latest })
  if (open >= outsideBounds.mostOpen) throw new Refusal('outside-too-many', { most: outsideBounds.mostOpen })
}

/** Once, in time, and not after it was taken back. */
export function ensureStillOpen(facts: OutsideFacts, today: LocalDate): void {
  if (outsideState(facts, today) !== 'OPEN') throw new Refusal('outside-closed')
}
