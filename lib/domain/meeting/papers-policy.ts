import { type Actor, holds, isStaff } from '../access/actor'
import type { Rule } from '../access/policy'

type Ours = { readonly congressId: string }

const reads = (actor: Actor): boolean => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')

/** Minutes and sums are the committee's own copy; cards and sheets are made by whoever prepares the room. */
export const papersPolicy = {
  print: isStaff,
  read: reads,
} as const satisfies Record<string, Rule<Ours>>
