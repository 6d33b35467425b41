import { type Actor, holds, isDelegate, isStaff, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { isInForce, owesReply } from '../assignment/assignment'
import { hasSigned, leads } from '../suggestion/signers'
import type { Suggestion } from '../suggestion/suggestion'
import { awaitingReply, type SuggestionStatus } from '../suggestion/workflow'

type Named = { readonly met: readonly { readonly delegateId: string }[] }
export type OfContact = { readonly suggestion: Suggestion; readonly contact: Named }

/** Nobody speaks as a delegate of what his own unit did. */
const isOfHandlingUnit = (actor: Actor, { assignments }: Suggestion): boolean =>
  assignments.some(({ unitId }) => worksAt(actor, unitId))

/** The mandate by which somebody is named as met; none for whoever may not answer. */
export function answersAs(actor: Actor, { suggestion, contact }: OfContact): string | undefined {
  if (isOfHandlingUnit(actor, suggestion)) return undefined
  return contact.met.find(({ delegateId }) => isDelegate(actor, delegateId))?.delegateId
}

/** As whom somebody says that nobody came. */
export function complainsAs(actor: Actor, suggestion: Suggestion): string | undefined {
  if (isOfHandlingUnit(actor, suggestion)) return undefined
  if (leads(actor, suggestion)) return suggestion.leadDelegateId
  return suggestion.coSigners.find(({ delegateId, state }) => state === 'CONFIRMED' && isDelegate(actor, delegateId))
    ?.delegateId
}

const complainable: readonly SuggestionStatus[] = [...awaitingReply, 'REPLIED']

/** While it is handled, and of units that answer. */
export const mayComplainNow = ({ status, assignments }: Suggestion): boolean =>
  complainable.includes(status) && assignments.some((one) => isInForce(one) && owesReply(one))

/** Only the delegate confirms; no account of a unit ever does. */
export const contactPolicy = {
  answer: (actor, of) => answersAs(actor, of) !== undefined,
  sayNobodyCame: (actor, { suggestion }) => complainsAs(actor, suggestion) !== undefined,
  settle: isStaff,
} as const satisfies Record<string, Rule<OfContact>>

/** What is said about an entry is between the delegates, the unit and the offices; that it is disputed everybody sees. */
export const seesDisputesOf = (actor: Actor, suggestion: Suggestion, unitId: string): boolean =>
  isStaff(actor) ||
  holds(actor, 'COMMITTEE_LEADER') ||
  worksAt(actor, unitId) ||
  leads(actor, suggestion) ||
  hasSigned(actor, suggestion)
