import { isStaff } from '../access/actor'
import type { Rule } from '../access/policy'
import { readsMeetings } from './policy'

type Ours = { readonly congressId: string }

/** Minutes and sums are the committee's own copy; cards and sheets are made by whoever prepares the room. */
export const papersPolicy = {
  print: isStaff,
  read: readsMeetings,
} as const satisfies Record<string, Rule<Ours>>
