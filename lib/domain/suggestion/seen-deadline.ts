import { type Actor, delegationsOf, holds, isStaff, mandatesOf, unitsOf, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import type { LimitPurpose } from '../deadlines/limits'
import { seesRatingOf } from '../rating/seal'
import type { Suggestion } from './suggestion'

type Line = { readonly purpose: LimitPurpose; readonly unitId: string | null; readonly round: number }

const insideTheUnit: readonly LimitPurpose[] = ['draft', 'sign']

/** How a unit comes to its answer stays its own; and a line that ends with a rating would tell that it was given, while it is sealed. */
export function seesDeadline(actor: Actor, suggestion: Suggestion, { purpose, unitId, round }: Line): boolean {
  if (insideTheUnit.includes(purpose)) return unitId !== null && worksAt(actor, unitId)
  return purpose !== 'feedback' || seesRatingOf(actor, suggestion, round)
}

/** 期限清单: for whoever has suggestions in hand or watches over them; each line is judged by itself. */
export const deadlineListPolicy = {
  view: (actor) =>
    isStaff(actor) ||
    holds(actor, 'COMMITTEE_LEADER') ||
    holds(actor, 'GOVERNMENT_OFFICE') ||
    delegationsOf(actor).length > 0 ||
    unitsOf(actor).length > 0 ||
    mandatesOf(actor).length > 0,
} as const satisfies Record<string, Rule<unknown>>
