import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { Meeting, MeetingGuest, Presence } from './meeting'
import { meetingWorkflow } from './workflow'

export type SignInWay = NonNullable<MeetingGuest['signedInWay']>

/** Who came for a guest, as it was seen at the door. */
export type Arrival = { readonly presence: Presence; readonly name: string; readonly post: string; readonly at: Date }

const hoursBefore = 3

/** Some hours before it begins, so that nobody has come the day before. */
export const doorOpensAt = ({ startsAt }: Pick<Meeting, 'startsAt'>): Date =>
  new Date(startsAt.getTime() - hoursBefore * 3_600_000)

export function ensureDoorOpen(hall: Pick<Meeting, 'state' | 'startsAt'>, now: Date): void {
  ensureOpen(meetingWorkflow, hall.state, 'signIn')
  if (now < doorOpensAt(hall)) throw new Refusal('sign-in-too-early')
}

/** By another clock than ours: never later than now, never before the door was open. */
export function clockedAt(hall: Pick<Meeting, 'startsAt'>, told: Date | null, now: Date): Date {
  const latest = told === null || told > now ? now : told
  const earliest = doorOpensAt(hall)
  return latest < earliest ? earliest : latest
}

/** Somebody who was taken for absent may come late; whoever is signed in stays so until that is undone. */
export function signIn(guest: MeetingGuest, { at, ...came }: Arrival): MeetingGuest {
  if (isHere(guest)) throw new Refusal('guest-signed-in')
  return { ...guest, ...cameAs(guest, came), signedInAt: came.presence === 'ABSENT' ? null : at }
}

export const isHere = ({ presence }: Pick<MeetingGuest, 'presence'>): boolean =>
  presence !== null && presence !== 'ABSENT'

type Came = Pick<MeetingGuest, 'presence' | 'presentName' | 'presentPost'>
type Invited = Pick<MeetingGuest, 'capacity' | 'deputyName' | 'deputyPost'>

/** A head came himself or sent somebody, whom one knows by name; of everybody else there is only whether he came. */
export function cameAs(guest: Invited, { presence, name, post }: Omit<Arrival, 'at'>): Came {
  if (presence === 'ABSENT') return { presence, presentName: '', presentPost: '' }
  if ((guest.capacity === 'HEAD') !== (presence === 'HEAD' || presence === 'DEPUTY'))
    throw new Refusal('presence-not-fitting')
  if (presence !== 'DEPUTY') return { presence, presentName: name, presentPost: post }
  const presentName = name || guest.deputyName
  if (presentName === '') throw new Refusal('deputy-name-missing')
  return {
    presence,
    presentName,
    presentPost: post || (name === guest.deputyName || name === '' ? guest.deputyPost : ''),
  }
}

/** What was ticked in error. */
export function undoSignIn(guest: MeetingGuest): MeetingGuest {
  if (guest.presence === null) throw new Refusal('guest-not-signed-in')
  return { ...guest, presence: null, presentName: '', presentPost: '', signedInAt: null, signedInWay: null }
}
