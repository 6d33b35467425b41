import { isStaff } from '../access/actor'
import type { Rule } from '../access/policy'

export const ladderPolicy = { view: isStaff, change: isStaff } as const satisfies Record<string, Rule<unknown>>
