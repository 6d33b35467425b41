import { isStaff } from '../access/actor'
import type { Rule } from '../access/policy'

/** Everybody who counts by the calendar may read it; what it becomes is the delegate office's decision. */
export const calendarPolicy = {
  view: () => true,
  keep: isStaff,
} as const satisfies Record<string, Rule<unknown>>
