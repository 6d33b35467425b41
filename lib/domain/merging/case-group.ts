import { isInForce, owesReply } from '../assignment/assignment'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import { suggestionWorkflow } from '../suggestion/workflow'
import { isOpen } from '../workflow'
import { isAnswered } from './answered'

/** Why a suggestion is in a group no more. */
export const leavings = ['TAKEN_OUT', 'DISSOLVED', 'SENT_BACK', 'NOT_ACCEPTED', 'WITHDRAWN', 'LEFT_ALONE'] as const
export type Leaving = (typeof leavings)[number]

export const unmergeScopes = ['ONE', 'ALL'] as const
export type UnmergeScope = (typeof unmergeScopes)[number]

export type Merging = {
  readonly joining: readonly Suggestion[]
  /** the group that they join; null where they form one */
  readonly groupId: string | null
  /** of which those not assigned yet get the units */
  readonly pattern: Suggestion | null
}

/**
 * 并案: handled together, replied to and rated one by one [SD 20][HN 21]. `together` are those chosen and whoever is in a group
 * with them. Open from registration until a unit has replied to one of them.
 */
export function merge(together: readonly Suggestion[]): Merging {
  const groups = new Set(together.flatMap(({ groupId }) => groupId ?? []))
  const joining = together.filter(({ groupId }) => groupId === null)
  if (groups.size > 1) throw new Refusal('groups-apart')
  if (together.length < 2) throw new Refusal('group-of-one')
  if (joining.length === 0) throw new Refusal('merged-already')
  for (const one of together) ensureMergeable(one)
  const assigned = together.filter(({ assignedOn }) => assignedOn !== null)
  if (new Set(assigned.map(leadUnits)).size > 1) throw new Refusal('lead-units-differ')
  return { joining, groupId: [...groups][0] ?? null, pattern: assigned[0] ?? null }
}

/** Whoever is left alone is in no group any more. */
export function unmerge(members: readonly Suggestion[], taken: Suggestion, scope: UnmergeScope): readonly Suggestion[] {
  if (taken.groupId === null) throw new Refusal('not-merged')
  for (const one of members) ensureNotAnswered(one)
  return scope === 'ALL' || members.length <= 2 ? members : [taken]
}

/** The one that is asked for, and of its group whoever can be assigned with it: nobody is assigned twice. */
export function assignedTogether(together: readonly Suggestion[], askedId: string): readonly Suggestion[] {
  return together.filter(
    ({ id, status, assignedOn }) =>
      id === askedId || (assignedOn === null && isOpen(suggestionWorkflow, status, 'assign')),
  )
}

function ensureMergeable(suggestion: Suggestion): void {
  ensureNotAnswered(suggestion)
  if (!isOpen(suggestionWorkflow, suggestion.status, 'merge'))
    throw new Refusal('not-mergeable', { number: named(suggestion) })
}

function ensureNotAnswered(suggestion: Suggestion): void {
  if (isAnswered(suggestion)) throw new Refusal('reply-signed-already', { number: named(suggestion) })
}

const named = ({ numberText, title }: Suggestion): string => numberText ?? title

const leadUnits = ({ assignments }: Suggestion): string =>
  assignments
    .filter((one) => isInForce(one) && owesReply(one))
    .map(({ unitId }) => unitId)
    .sort()
    .join()
