import { type Actor, holds, isStaff, unitsOf } from '../access/actor'

const worksForNoUnit = (actor: Actor): boolean => unitsOf(actor).length === 0

/** The desk where sealed ratings of all suggestions lie open: for nobody who works for a unit. */
export const ratingDeskPolicy = {
  keep: (actor: Actor): boolean => isStaff(actor) && worksForNoUnit(actor),
  view: (actor: Actor): boolean => (isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')) && worksForNoUnit(actor),
} as const
