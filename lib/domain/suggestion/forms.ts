import { type Actor, holds, isStaff } from '../access/actor'

/** Who takes away more than a page shows: the full register, and the days worked out. */
export const mayTakeForms = (actor: Actor): boolean => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
