import type { LocalDate } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import { type MeetingMove, type MeetingState, meetingWorkflow } from './workflow'

export const itemOutcomes = ['ACCEPTED', 'BACK_TO_WORK', 'POSTPONED'] as const
export type ItemOutcome = (typeof itemOutcomes)[number]

export const guestCapacities = ['DELEGATE', 'HEAD', 'OFFICIAL'] as const
export type GuestCapacity = (typeof guestCapacities)[number]

export const guestAnswers = ['COMING', 'LEAVE', 'DEPUTY'] as const
export type GuestAnswer = (typeof guestAnswers)[number]

export const leaveGrounds = ['ILLNESS', 'OFFICIAL_DUTY', 'AWAY', 'FAMILY', 'OTHER'] as const
export type LeaveGround = (typeof leaveGrounds)[number]

/** Of a head HEAD or DEPUTY: whether he came himself counts later. */
export const presences = ['PRESENT', 'HEAD', 'DEPUTY', 'ABSENT'] as const
export type Presence = (typeof presences)[number]

export type MeetingItem = {
  readonly id: string
  readonly suggestionId: string
  readonly round: number
  /** in the order of the agenda, from 1 */
  readonly position: number
  readonly outcome: ItemOutcome | null
  readonly version: number
}

export type MeetingGuest = {
  readonly id: string
  readonly capacity: GuestCapacity
  /** one of the first two, by capacity; of an official the person */
  readonly delegateId: string | null
  readonly unitId: string | null
  readonly personId: string | null
  readonly invitedAt: Date | null
  readonly answer: GuestAnswer | null
  readonly leaveGround: LeaveGround | null
  readonly leaveReason: string
  readonly deputyName: string
  readonly deputyPost: string
  readonly answeredAt: Date | null
  readonly presence: Presence | null
  readonly presentName: string
  readonly presentPost: string
  readonly signedInAt: Date | null
  readonly signedInWay: 'CODE' | 'TICK' | null
}

export type MeetingFacts = {
  readonly invitedAt: Date | null
  readonly openedAt: Date | null
  readonly endedAt: Date | null
  readonly closedAt: Date | null
  readonly cancelledAt: Date | null
}

export type Meeting = MeetingFacts & {
  readonly id: string
  readonly congressId: string
  readonly sessionId: string
  /** the how-manieth of the session */
  readonly ordinal: number
  readonly heldOn: LocalDate
  readonly startsAt: Date
  readonly endsAt: Date
  readonly place: string
  /** who presides; may be left open until it is known */
  readonly host: string
  readonly remark: string
  readonly state: MeetingState
  readonly version: number
  readonly cancelReason: string
  /** on the agenda now, in its order */
  readonly items: readonly MeetingItem[]
  /** called now */
  readonly guests: readonly MeetingGuest[]
}

/** The only place where the state of a meeting comes from. */
export function meetingState({ invitedAt, openedAt, endedAt, closedAt, cancelledAt }: MeetingFacts): MeetingState {
  if (cancelledAt) return 'CANCELLED'
  if (closedAt) return 'CLOSED'
  if (endedAt) return 'ENDED'
  if (openedAt) return 'UNDER_WAY'
  return invitedAt ? 'INVITED' : 'PLANNED'
}

type Changes = Partial<Omit<Meeting, 'id' | 'congressId' | 'sessionId' | 'ordinal' | 'state' | 'version'>>

/** After a move: the facts with the state that follows from them. Its version says that somebody changed it. */
export function moved(meeting: Meeting, move: MeetingMove, changes: Changes): Meeting {
  ensureOpen(meetingWorkflow, meeting.state, move)
  const after = { ...meeting, ...changes, version: meeting.version + 1 }
  return { ...after, state: meetingState(after) }
}

/** Whoever changes a meeting has read it as it stands. */
export function ensureSeen({ version }: Meeting, seen: number): void {
  if (version !== seen) throw new Refusal('stale-version', { version })
}
