import { type Actor, holds, isStaff } from '../access/actor'

/** The office makes the rules; the government office, which knows who does what, reads proposals and rules with it. */
export const routingPolicy = {
  change: isStaff,
  read: (actor: Actor): boolean => isStaff(actor) || holds(actor, 'GOVERNMENT_OFFICE'),
}
