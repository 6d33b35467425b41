import { type Actor, worksAt } from '../access/actor'
import type { EventType } from '../events'
import { seesRatingOf } from '../rating/seal'
import type { Suggestion } from './suggestion'

/** An event of the timeline with what decides who is told of it. */
export type Tellable = { readonly type: EventType; readonly unitId: string | null; readonly round: number | null }

const never: readonly EventType[] = ['suggestion.draft-saved', 'suggestion.draft-discarded', 'access.refused']
/** How a unit comes to its answer stays its own; what it answers is everybody's. */
const insideTheUnit: readonly EventType[] = ['reply.draft-saved', 'reply.submitted', 'reply.returned']

export function isToldTo(actor: Actor, suggestion: Suggestion, { type, unitId, round }: Tellable): boolean {
  if (never.includes(type)) return false
  if (insideTheUnit.includes(type)) return unitId !== null && worksAt(actor, unitId)
  return type !== 'suggestion.rated' || seesRatingOf(actor, suggestion, round ?? suggestion.round)
}
