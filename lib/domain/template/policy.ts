import { isStaff, unitsOf, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'

type Owned = { readonly unitId: string | null }

/** Those of the congress are kept by the delegate office and read by every unit; those of a unit are its own. */
export const templatePolicy = {
  keep: (actor, { unitId }) => (unitId === null ? isStaff(actor) : worksAt(actor, unitId)),
  view: (actor, { unitId }) => (unitId === null ? isStaff(actor) || unitsOf(actor).length > 0 : worksAt(actor, unitId)),
} as const satisfies Record<string, Rule<Owned>>
