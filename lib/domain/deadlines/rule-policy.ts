import { isStaff } from '../access/actor'
import type { Rule } from '../access/policy'

/** By which numbers a date was counted is nobody's secret; to set them is the delegate office's. */
export const rulePolicy = {
  view: () => true,
  choose: isStaff,
  change: isStaff,
} as const satisfies Record<string, Rule<unknown>>
