import { type Actor, holds, isStaff } from '../access/actor'

/** The register of units is the congress's own list of who answers: its office keeps it, those who watch over the handling read it. */
export const unitPolicy = {
  keep: isStaff,
  read: (actor: Actor): boolean =>
    isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE'),
}
