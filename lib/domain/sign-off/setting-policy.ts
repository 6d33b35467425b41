import { heads, isStaff } from '../access/actor'
import type { Rule } from '../access/policy'

/** How a unit writes its letters is its head's to say; whether the government's office looks at them, the congress's. */
export const signOffSettingPolicy = {
  changeUnit: (actor, { unitId }) => heads(actor, unitId),
  changeCongress: (actor) => isStaff(actor),
} as const satisfies Record<string, Rule<{ unitId: string }>>
