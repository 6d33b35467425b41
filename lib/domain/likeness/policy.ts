import { type Actor, holds, isDelegate, isStaff } from '../access/actor'
import type { Rule } from '../access/policy'
import type { Suggestion } from '../suggestion/suggestion'

/**
 * Who drafts or judges a suggestion may know that another like it is there, and what came of it. That is less than seeing it:
 * the title, the year, the state, the class, one sentence of the answer, what is still promised.
 */
export const likenessPolicy = {
  compare: (actor: Actor): boolean =>
    holds(actor, 'DELEGATE') || isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || holds(actor, 'GOVERNMENT_OFFICE'),
}

/** The lead delegate says what he follows up while he writes; the office, what is repeated, once it is handed in. */
export const linkPolicy: Record<'link' | 'markRepeated', Rule<Suggestion>> = {
  link: (actor, { leadDelegateId }) => isDelegate(actor, leadDelegateId),
  markRepeated: isStaff,
}
