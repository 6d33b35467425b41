import { type Actor, holds, isStaff } from '../access/actor'

/** Whoever has a part in the work searches what he sees of it. */
export const maySearch = (actor: Actor): boolean =>
  isStaff(actor) ||
  actor.grants.some(({ unitId }) => unitId !== undefined) ||
  (['COMMITTEE_LEADER', 'GOVERNMENT_OFFICE', 'DELEGATION_OFFICER', 'DELEGATE', 'ASSESSOR'] as const).some((role) =>
    holds(actor, role),
  )
