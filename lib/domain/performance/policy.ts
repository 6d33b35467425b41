import { type Actor, isDelegate, isStaff, liaisesFor } from '../access/actor'
import type { Rule } from '../access/policy'

export type Recorded = {
  readonly congressId: string
  readonly delegateId: string
  readonly delegationId: string | null
}
type Own = { readonly congressId: string; readonly delegateId: string }

/** His own, his delegation's officer's and the office's; nobody compares delegates by it. */
export const performancePolicy = {
  view: (actor: Actor, { delegateId, delegationId }: Recorded): boolean =>
    isStaff(actor) || isDelegate(actor, delegateId) || liaisesFor(actor, delegationId),
  enter: (actor: Actor, { delegateId }: Own): boolean => isDelegate(actor, delegateId),
  object: (actor: Actor, { delegateId }: Own): boolean => isDelegate(actor, delegateId),
  decide: isStaff,
  answer: isStaff,
  publish: isStaff,
} as const satisfies Record<string, Rule<never>>
