import { isStaff } from '../access/actor'
import type { Rule } from '../access/policy'

/** What the public reads is the delegate office's to decide; units propose with their replies. */
export const publicationPolicy = {
  view: isStaff,
  decide: isStaff,
  publish: isStaff,
  withdraw: isStaff,
  license: isStaff,
} as const satisfies Record<string, Rule<unknown>>
