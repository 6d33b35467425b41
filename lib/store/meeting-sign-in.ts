import type { Actor } from '@/lib/domain/access/actor'
import type { MeetingGuest } from '@/lib/domain/meeting/meeting'
import type { SignInWay } from '@/lib/domain/meeting/sign-in'
import type { MeetingState } from '@/lib/domain/meeting/workflow'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { isForActor } from './guests-of'
import { open, type Tx } from './tx'

/** What the door of the hall needs to know of a meeting. */
export type HallAtDoor = {
  readonly id: string
  readonly congressId: string
  readonly ordinal: number
  readonly state: MeetingState
  readonly startsAt: Date
}

/** Nobody can close or cancel it meanwhile; any number of people may come in at once. */
export async function enterHall(tx: Tx, meetingId: string): Promise<HallAtDoor> {
  const [hall] = await open(tx).$queryRaw<HallAtDoor[]>`
    SELECT id, congress_id AS "congressId", ordinal, state, starts_at AS "startsAt" FROM reply_meeting WHERE id = ${meetingId}::uuid FOR SHARE`
  if (!hall) throw new Refusal('not-found')
  return hall
}

/** The same for whoever only looks. */
export async function readHall(tx: Tx, meetingId: string): Promise<HallAtDoor | null> {
  const [hall] = await open(tx).$queryRaw<HallAtDoor[]>`
    SELECT id, congress_id AS "congressId", ordinal, state, starts_at AS "startsAt" FROM reply_meeting WHERE id = ${meetingId}::uuid`
  return hall ?? null
}

/** Held until commit, so that two clerks do not sign in one guest. */
export async function lockGuest(tx: Tx, meetingId: string, guestId: string): Promise<MeetingGuest> {
  const [guest] = await guestsWhere(tx, Prisma.sql`g.meeting_id = ${meetingId}::uuid AND g.id = ${guestId}::uuid`)
  if (!guest) throw new Refusal('not-found')
  return guest
}

/** As whom this person is called: seldom more than once. */
export const lockGuestsOf = (tx: Tx, meetingId: string, actor: Actor): Promise<MeetingGuest[]> =>
  guestsWhere(tx, isCalled(meetingId, actor))

const isCalled = (meetingId: string, actor: Actor): Prisma.Sql =>
  Prisma.sql`g.meeting_id = ${meetingId}::uuid AND ${isForActor(actor)}`

export type GuestAtDoor = Pick<MeetingGuest, 'capacity' | 'unitId' | 'presence' | 'signedInAt'> & {
  readonly unitName: string | null
}

export const readGuestsOf = (tx: Tx, meetingId: string, actor: Actor): Promise<GuestAtDoor[]> =>
  open(tx).$queryRaw<GuestAtDoor[]>`
    SELECT g.capacity, g.unit_id AS "unitId", g.presence, g.signed_in_at AS "signedInAt", u.name AS "unitName"
    FROM reply_meeting_guest g LEFT JOIN unit u ON u.id = g.unit_id
    WHERE ${isCalled(meetingId, actor)} AND g.taken_out_at IS NULL ORDER BY g.id`

const guestsWhere = (tx: Tx, where: Prisma.Sql): Promise<MeetingGuest[]> => open(tx).$queryRaw<MeetingGuest[]>`
  SELECT g.id, g.capacity, g.delegate_id AS "delegateId", g.unit_id AS "unitId", g.person_id AS "personId", g.invited_at AS "invitedAt",
    g.answer, g.leave_ground AS "leaveGround", g.leave_reason AS "leaveReason", g.deputy_name AS "deputyName", g.deputy_post AS "deputyPost",
    g.answered_at AS "answeredAt", g.presence, g.present_name AS "presentName", g.present_post AS "presentPost",
    g.signed_in_at AS "signedInAt", g.signed_in_way AS "signedInWay"
  FROM reply_meeting_guest g WHERE ${where} AND g.taken_out_at IS NULL ORDER BY g.id FOR UPDATE`

/** Of what was undone there stays nobody who did it; the event knows. */
export async function savePresence(
  tx: Tx,
  guest: MeetingGuest,
  by: { readonly way: SignInWay; readonly personId: string } | null,
): Promise<void> {
  const { id, presence, presentName, presentPost, signedInAt } = guest
  const isAbsent = presence === 'ABSENT'
  await open(tx).replyMeetingGuest.update({
    where: { id },
    data: {
      ...{ presence, presentName, presentPost, signedInAt },
      ...{ signedInWay: isAbsent ? null : (by?.way ?? null), signedInById: by?.personId ?? null },
    },
    select: { id: true },
  })
}
