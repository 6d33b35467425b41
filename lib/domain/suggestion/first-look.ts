import { type Actor, holds, isDelegate, isStaff, liaisesFor } from '../access/actor'
import type { Rule } from '../access/policy'
import { addDays } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { ensureOpen } from '../workflow'
import { isGivenBack, type LookOutcome, type LookSetting } from './looking'
import { settled } from './status'
import type { Suggestion } from './suggestion'
import { suggestionWorkflow } from './workflow'

export const firstLookPolicy = { set: isStaff } as const satisfies Record<string, Rule<unknown>>

/** Once a suggestion: whoever hands it in again goes past the delegation. Nobody waits for an office that nobody holds. */
export const goesToDelegation = ({ firstLook }: Suggestion, { isOn }: LookSetting, hasOfficer: boolean): boolean =>
  isOn && hasOfficer && firstLook === null

export function askLook(submitted: Suggestion, { days }: LookSetting, { now, today }: Moment): Suggestion {
  const untilOn = addDays(today, days)
  return settled({
    ...submitted,
    firstLook: { askedAt: now, untilOn, outcome: null, endedAt: null, version: null },
  })
}

export function passOn(suggestion: Suggestion, { now }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'passOn')
  return ended(suggestion, 'PASSED_ON', now)
}

/** Advice, not a refusal: the delegate changes it or not, and hands it in again. */
export function giveBack(suggestion: Suggestion, reason: string, { now }: Moment): Suggestion {
  ensureOpen(suggestionWorkflow, suggestion.status, 'giveBack')
  return ended({ ...suggestion, sentBackAt: now, sentBackReason: reason }, 'GIVEN_BACK', now)
}

/** Null while the delegation has days left, or has it no longer. */
export function lapse(suggestion: Suggestion, { now, today }: Moment): Suggestion | null {
  const { status, firstLook } = suggestion
  if (status !== 'DELEGATION_REVIEW' || !firstLook || today <= firstLook.untilOn) return null
  return ended(suggestion, 'LAPSED', now)
}

function ended(suggestion: Suggestion, outcome: LookOutcome, now: Date): Suggestion {
  const { firstLook, version } = suggestion
  const given = outcome === 'GIVEN_BACK' ? version : null
  return settled({ ...suggestion, firstLook: firstLook && { ...firstLook, outcome, endedAt: now, version: given } })
}

/** How the delegate hands in what his delegation gave back: as it was, or changed; null where it gave nothing back. */
export function insistsOn(suggestion: Suggestion): 'UNCHANGED' | 'CHANGED' | null {
  if (!isGivenBack(suggestion)) return null
  return suggestion.firstLook?.version === suggestion.version ? 'UNCHANGED' : 'CHANGED'
}

/** Between the delegation, those who signed and the office; a unit answers the suggestion, not the advice. */
export const seesLook: Rule<Pick<Suggestion, 'delegationId' | 'leadDelegateId' | 'coSigners'>> = (
  actor: Actor,
  { delegationId, leadDelegateId, coSigners },
) =>
  isStaff(actor) ||
  holds(actor, 'COMMITTEE_LEADER') ||
  liaisesFor(actor, delegationId) ||
  isDelegate(actor, leadDelegateId) ||
  coSigners.some(({ delegateId, state }) => state === 'CONFIRMED' && isDelegate(actor, delegateId))
