import { type Actor, holds, isDelegate, isStaff } from '../access/actor'
import type { Suggestion } from '../suggestion/suggestion'

/** A rating is free only while those rated cannot look: everybody else waits until the round is closed. */
export function seesRatingOf(actor: Actor, suggestion: Suggestion, round: number): boolean {
  const isClosed = suggestion.rounds.some(({ number, closedOn }) => number === round && closedOn !== null)
  return isClosed || rates(actor, suggestion) || isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
}

function rates(actor: Actor, { leadDelegateId, coSigners, assignments }: Suggestion): boolean {
  if (isDelegate(actor, leadDelegateId)) return true
  const judgesHimself = assignments.some(({ unitId }) => actor.grants.some((grant) => grant.unitId === unitId))
  return (
    !judgesHimself && coSigners.some(({ delegateId, state }) => state === 'CONFIRMED' && isDelegate(actor, delegateId))
  )
}
