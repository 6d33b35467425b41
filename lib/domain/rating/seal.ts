import { type Actor, holds, isDelegate, isStaff, mandatesOf, worksAt } from '../access/actor'
import type { Suggestion } from '../suggestion/suggestion'

/** A rating is free only while those rated cannot look: everybody else waits until the round is closed. */
export function seesRatingOf(actor: Actor, suggestion: Suggestion, round: number): boolean {
  const isClosed = suggestion.rounds.some(({ number, closedOn }) => number === round && closedOn !== null)
  return isClosed || seesSealed(actor, suggestion)
}

/** Whoever sees it while it is sealed sees all of it; the others later see the marks, and the words if they were passed on. */
export const seesSealed = (actor: Actor, suggestion: Suggestion): boolean =>
  ratersOf(actor, suggestion).length > 0 ||
  (!judgesHimself(actor, suggestion) && (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')))

/** 已评价 says that a rating was given: while it is sealed it is 已答复 to the others. */
export const statusFor = (actor: Actor, suggestion: Suggestion): Suggestion['status'] =>
  suggestion.status === 'RATED' && !seesSealed(actor, suggestion) ? 'REPLIED' : suggestion.status

/** Nobody rates, or sees sealed, what a unit has done at which he works himself: not as lead delegate, not at the office. */
export const judgesHimself = (actor: Actor, { assignments }: Pick<Suggestion, 'assignments'>): boolean =>
  assignments.some(({ unitId }) => worksAt(actor, unitId))

/** The mandates by which this person has a rating of his own: the lead's before a co-signer's. */
export function ratersOf(actor: Actor, suggestion: Suggestion): string[] {
  if (judgesHimself(actor, suggestion)) return []
  return signersOf(suggestion).filter((delegateId) => isDelegate(actor, delegateId))
}

/** Who may rate: the lead delegate, then those who have confirmed their signature and are delegates still. */
export const signersOf = ({
  leadDelegateId,
  coSigners,
}: Pick<Suggestion, 'leadDelegateId' | 'coSigners'>): string[] => [
  leadDelegateId,
  ...coSigners
    .filter(({ delegateId, state, hasLeft }) => delegateId !== leadDelegateId && state === 'CONFIRMED' && !hasLeft)
    .map(({ delegateId }) => delegateId),
]

/** The ratings of the running round that are this person's own. */
export const ownRatings = (actor: Actor, suggestion: Suggestion) =>
  judgesHimself(actor, suggestion)
    ? []
    : suggestion.ratings.filter(
        ({ round, delegateId }) => round === suggestion.round && mandatesOf(actor).includes(delegateId),
      )
