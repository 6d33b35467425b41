import { type Actor, isStaff } from '../access/actor'
import type { Rule } from '../access/policy'
import { Refusal } from '../refusal'
import type { Meeting, MeetingGuest } from './meeting'
import { isFor } from './policy'

/** Whoever is invited answers for himself, anybody of a unit for its head; the office enters what it was told by telephone. */
export const invitationPolicy = {
  answer: (actor, guest) => isStaff(actor) || (guest.invitedAt !== null && isFor(actor, guest)),
  seeReasons: (actor, guest) => isStaff(actor) || isFor(actor, guest),
} as const satisfies Record<string, Rule<MeetingGuest>>

/** Reminding, ringing up, and the papers of a meeting. */
export const runsInvitations: Rule<Meeting> = isStaff

/** The invitations of whoever acts: a delegate may head a unit, too. */
export const invitationsOf = (actor: Actor, meeting: Meeting): MeetingGuest[] =>
  meeting.guests.filter((guest) => guest.invitedAt !== null && isFor(actor, guest))

/** Whoever was taken off the list meanwhile is told no more. */
export function guestIn({ guests }: Meeting, guestId: string): MeetingGuest {
  const guest = guests.find(({ id }) => id === guestId)
  if (!guest) throw new Refusal('not-found')
  return guest
}
