import { type Actor, holds, isStaff, mandatesOf, unitsOf } from '../access/actor'
import type { Rule } from '../access/policy'
import { isOpen } from '../workflow'
import type { Meeting, MeetingGuest } from './meeting'
import { type MeetingMove, meetingMoves, meetingWorkflow } from './workflow'

/** He is called himself, or somebody of his unit is. */
export const isFor = (actor: Actor, { delegateId, unitId, personId }: MeetingGuest): boolean =>
  (delegateId !== null && mandatesOf(actor).includes(delegateId)) ||
  (unitId !== null && unitsOf(actor).includes(unitId)) ||
  personId === actor.personId

/** Before the invitation goes out a plan is the committee's own. */
const isCalled: Rule<Meeting> = (actor, { openedAt, guests }) =>
  guests.some((guest) => (guest.invitedAt !== null || openedAt !== null) && isFor(actor, guest))

/** The committee's own view, of all of them. */
export const readsMeetings = (actor: Actor): boolean => isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')

/** The office plans and runs; leaders read; who is called sees his. lib/queries/meetings-visible-to says the same in SQL. */
export const meetingPolicy: Record<MeetingMove | 'view', Rule<Meeting>> = {
  view: (actor, meeting) => readsMeetings(actor) || isCalled(actor, meeting),
  change: isStaff,
  invite: isStaff,
  answer: isCalled,
  signIn: (actor, meeting) => isStaff(actor) || isCalled(actor, meeting),
  open: isStaff,
  record: isStaff,
  end: isStaff,
  close: isStaff,
  cancel: isStaff,
}

/** Whose desk has a list of them, be it empty. */
export const seesMeetings = (actor: Actor): boolean =>
  readsMeetings(actor) || mandatesOf(actor).length > 0 || unitsOf(actor).length > 0

/** Who puts meetings together. */
export const plansMeetings: Rule<null> = isStaff

export const meetingMovesOpenTo = (actor: Actor, meeting: Meeting): MeetingMove[] =>
  meetingMoves.filter((move) => isOpen(meetingWorkflow, meeting.state, move) && meetingPolicy[move](actor, meeting))
