import type { LocalDate } from '../deadlines/local-date'
import { localDateIn } from '../deadlines/local-date'
import { Refusal } from '../refusal'
import type { GuestAnswer, LeaveGround, Meeting, MeetingGuest } from './meeting'
import { moved } from './meeting'

export type Said = {
  readonly answer: GuestAnswer
  readonly leaveGround: LeaveGround | null
  readonly leaveReason: string
  readonly deputyName: string
  readonly deputyPost: string
}

export type Invited = { readonly meeting: Meeting; readonly guests: readonly MeetingGuest[] }

/** Everybody who is called and was not invited yet: all of them at first, whoever was added later alone. */
export function sendInvitations(meeting: Meeting, now: Date): Invited {
  const guests = meeting.guests.filter(({ invitedAt }) => invitedAt === null)
  const after = moved(meeting, 'invite', { invitedAt: meeting.invitedAt ?? now })
  ensureAhead(meeting, now)
  if (meeting.items.length === 0) throw new Refusal('meeting-without-items')
  if (guests.length === 0) throw new Refusal('nobody-to-invite')
  return { meeting: after, guests }
}

/** Until the meeting begins an answer may be another; a reason stands only where somebody stays away. */
export function answerInvitation(meeting: Meeting, guest: MeetingGuest, said: Said, now: Date): Said {
  ensureAnswerable(meeting, guest, now)
  if (said.answer === 'DEPUTY' && guest.capacity !== 'HEAD') throw new Refusal('deputy-only-of-head')
  return said
}

/** Invited to a meeting that has not begun. */
export const isAnswerable = (meeting: Meeting, guest: Pick<MeetingGuest, 'invitedAt'>, now: Date): boolean =>
  meeting.state === 'INVITED' && guest.invitedAt !== null && now < meeting.startsAt

function ensureAnswerable(meeting: Meeting, guest: MeetingGuest, now: Date): void {
  if (meeting.state === 'PLANNED' || guest.invitedAt === null) throw new Refusal('not-invited-yet')
  if (!isAnswerable(meeting, guest, now)) throw new Refusal('meeting-over')
}

function ensureAhead({ startsAt }: Meeting, now: Date): void {
  if (now >= startsAt) throw new Refusal('meeting-over')
}

export const isUnanswered = ({ invitedAt, answer }: Pick<MeetingGuest, 'invitedAt' | 'answer'>): boolean =>
  invitedAt !== null && answer === null

type Waiting = Pick<MeetingGuest, 'id' | 'invitedAt' | 'answer'> & { readonly remindedAt: Date | null }

/** Of those who have not answered whoever was not reminded today. */
export function toRemind<Guest extends Waiting>(
  meeting: Meeting,
  guests: readonly Guest[],
  { now, today, timeZone }: { now: Date; today: LocalDate; timeZone: string },
): Guest[] {
  if (meeting.state !== 'INVITED') throw new Refusal('not-invited-yet')
  ensureAhead(meeting, now)
  const waiting = guests.filter(isUnanswered)
  if (waiting.length === 0) throw new Refusal('nobody-to-remind')
  const due = waiting.filter(({ remindedAt }) => remindedAt === null || localDateIn(timeZone, remindedAt) !== today)
  if (due.length === 0) throw new Refusal('reminded-today')
  return due
}

/** Those whom an event names, so that they and nobody else hear of it. */
export const namedIn = (guests: readonly Pick<MeetingGuest, 'delegateId' | 'unitId' | 'personId'>[]) => ({
  delegateIds: guests.flatMap(({ delegateId }) => delegateId ?? []),
  unitIds: guests.flatMap(({ unitId }) => unitId ?? []),
  personIds: guests.flatMap(({ personId, delegateId, unitId }) => (delegateId || unitId ? [] : (personId ?? []))),
})
