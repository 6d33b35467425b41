import { isStaff } from '../access/actor'
import type { Rule } from '../access/policy'

export const noticePolicy = {
  callPeople: (actor) => isStaff(actor),
} as const satisfies Record<string, Rule<unknown>>
