import type { Assignment } from '../assignment/assignment'
import type { ContactStage } from '../assignment/contact'
import { ensureMove, firstDayOfRound, withAssignment } from '../assignment/handling'
import { isUnderReview } from '../assignment/status'
import type { LocalDate } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import type { Suggestion } from '../suggestion/suggestion'
import { type Contact, countsAsHeard, standingOf } from './contact'

export type Said = { readonly contactedOn: LocalDate; readonly stage: ContactStage }

/** The day of contact is the day entered, never the time of entry; it lies inside the round, and not after today. */
export function logContact(suggestion: Suggestion, assignment: Assignment, said: Said, moment: Moment): Suggestion {
  ensureMove(suggestion, assignment, 'logContact')
  ensureDay(suggestion, assignment, said, moment)
  const heard = assignment.heard + (said.stage === 'AFTER' ? 0 : 1)
  return withAssignment(suggestion, assignment.id, { contacts: assignment.contacts + 1, heard })
}

/** Before it is confirmed, and of the round that runs. The delegates are asked again, so what they said of the old words is over. */
export function correctContact(
  suggestion: Suggestion,
  assignment: Assignment,
  contact: Contact,
  said: Said,
  moment: Moment,
): Suggestion {
  ensureMove(suggestion, assignment, 'logContact')
  ensureChangeable(suggestion, contact, moment)
  ensureDay(suggestion, assignment, said, moment)
  const heard = assignment.heard - Number(countsAsHeard(contact)) + (said.stage === 'AFTER' ? 0 : 1)
  return withHeard(suggestion, assignment, { heard })
}

/** A wrong entry stays where it is, struck out. */
export function strikeContact(
  suggestion: Suggestion,
  assignment: Assignment,
  contact: Contact,
  moment: Moment,
): Suggestion {
  ensureMove(suggestion, assignment, 'strikeContact')
  ensureChangeable(suggestion, contact, moment)
  const heard = assignment.heard - Number(countsAsHeard(contact))
  return withHeard(suggestion, assignment, { heard, contacts: assignment.contacts - 1 })
}

/** 所找的代表: who led it and who signed it, and nobody else. */
export function delegatesMet(
  { leadDelegateId, coSigners }: Suggestion,
  { leadMet, coSignerIds }: { readonly leadMet: boolean; readonly coSignerIds: readonly string[] },
): string[] {
  const signed = coSigners.filter(({ state }) => state === 'CONFIRMED').map(({ delegateId }) => delegateId)
  if (coSignerIds.some((id) => !signed.includes(id))) throw new Refusal('contact-not-signer')
  return [...new Set([...(leadMet ? [leadDelegateId] : []), ...coSignerIds])]
}

/** Whoever may not learn who signed cannot name the co-signers again: those who were named before stay named. */
export const delegatesMetStill = (met: readonly string[], { met: before }: Contact, isHidden: boolean): string[] =>
  isHidden ? [...new Set([...met, ...before.map(({ delegateId }) => delegateId)])] : [...met]

function ensureChangeable({ round }: Suggestion, contact: Contact, { today }: Moment): void {
  const standing = standingOf(contact, today)
  if (standing === 'STRUCK') throw new Refusal('contact-struck')
  if (standing === 'CONFIRMED') throw new Refusal('contact-confirmed')
  if (contact.round !== round) throw new Refusal('contact-of-earlier-round')
}

function ensureDay(suggestion: Suggestion, assignment: Assignment, { contactedOn }: Said, { today }: Moment): void {
  if (contactedOn > today) throw new Refusal('contact-in-future')
  const assignedOn = firstDayOfRound(suggestion, assignment)
  if (contactedOn < assignedOn) throw new Refusal('contact-before-assignment', { assignedOn })
}

/** The entry on which a reply went to the head is not taken from under it. */
function withHeard(suggestion: Suggestion, assignment: Assignment, facts: Partial<Assignment>): Suggestion {
  const { reply, contactWaived } = assignment
  const isOut = reply !== null && (reply.signedAt !== null || isUnderReview(reply))
  if (isOut && facts.heard === 0 && assignment.heard > 0 && !contactWaived) throw new Refusal('contact-carries-reply')
  return withAssignment(suggestion, assignment.id, facts)
}
