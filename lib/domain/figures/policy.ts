import { type Actor, delegationsOf, groupsOf, holds, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import type { Rule } from '@/lib/domain/access/policy'

/** Whose board it is; who holds several offices has the widest. */
export const boardScopes = ['WHOLE', 'GOVERNMENT', 'GROUP', 'UNIT', 'DELEGATION', 'OWN'] as const
export type BoardScope = (typeof boardScopes)[number]

const scopeHeld: Record<BoardScope, (actor: Actor) => boolean> = {
  WHOLE: (actor) => holds(actor, 'DELEGATE_OFFICE') || holds(actor, 'COMMITTEE_LEADER'),
  GOVERNMENT: (actor) => holds(actor, 'GOVERNMENT_OFFICE'),
  GROUP: (actor) => holds(actor, 'ASSESSOR') && groupsOf(actor).length > 0,
  UNIT: (actor) => unitsOf(actor).length > 0,
  DELEGATION: (actor) => delegationsOf(actor).length > 0,
  OWN: (actor) => mandatesOf(actor).length > 0,
}

export const boardScopeOf = (actor: Actor): BoardScope | undefined =>
  boardScopes.find((scope) => scopeHeld[scope](actor))

/** Whoever has a part in handling sees its figures, each of what he may see and of nothing else. */
export const mayViewFigures: Rule<null> = (actor) => boardScopeOf(actor) !== undefined
