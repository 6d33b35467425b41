import { type Actor, holds, isStaff } from '../access/actor'

/** Mandates come from elections and decisions of the standing committee; its office writes them down. */
export const delegatePolicy = {
  keep: isStaff,
  read: (actor: Actor): boolean => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER'),
}
