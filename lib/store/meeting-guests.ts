import type { Said } from '@/lib/domain/meeting/invitation'
import type { Meeting } from '@/lib/domain/meeting/meeting'
import { clockIn } from '@/lib/domain/notices/morning'
import { Refusal } from '@/lib/domain/refusal'
import { lockMeeting } from './reply-meetings'
import { open, type Tx } from './tx'

/** Holds the meeting to which somebody is called. */
export async function lockMeetingOfGuest(tx: Tx, guestId: string): Promise<Meeting> {
  const found = await open(tx).replyMeetingGuest.findUnique({ where: { id: guestId }, select: { meetingId: true } })
  if (!found) throw new Refusal('not-found')
  return lockMeeting(tx, found.meetingId)
}

export async function saveInvited(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await open(tx).replyMeetingGuest.updateMany({ where: { id: { in: [...ids] } }, data: { invitedAt: at } })
}

type By = { readonly at: Date; readonly personId: string }

export async function saveAnswer(tx: Tx, id: string, said: Said, { at, personId }: By): Promise<void> {
  await open(tx).replyMeetingGuest.update({
    where: { id },
    data: { ...said, answeredAt: at, answeredById: personId },
    select: { id: true },
  })
}

/** Answers how many were opened by this; once opened is opened. */
export async function saveOpened(tx: Tx, ids: readonly string[], at: Date): Promise<number> {
  const where = { id: { in: [...ids] }, openedAt: null }
  const { count } = await open(tx).replyMeetingGuest.updateMany({ where, data: { openedAt: at } })
  return count
}

export async function saveReminded(tx: Tx, ids: readonly string[], at: Date): Promise<void> {
  await open(tx).replyMeetingGuest.updateMany({ where: { id: { in: [...ids] } }, data: { remindedAt: at } })
}

export async function saveCalled(tx: Tx, id: string, callNote: string, { at, personId }: By): Promise<void> {
  const data = { calledAt: at, calledById: personId, callNote }
  await open(tx).replyMeetingGuest.update({ where: { id }, data, select: { id: true } })
}

/** When each was reminded last. */
export async function readReminded(tx: Tx, meetingId: string): Promise<Map<string, Date | null>> {
  const where = { meetingId, takenOutAt: null }
  const found = await open(tx).replyMeetingGuest.findMany({ where, select: { id: true, remindedAt: true } })
  return new Map(found.map(({ id, remindedAt }) => [id, remindedAt]))
}

/** The delegate, the unit or the official, as an event names him. */
export async function readGuestName(tx: Tx, guestId: string): Promise<string> {
  const [row] = await open(tx).$queryRaw<{ name: string }[]>`
    SELECT coalesce(d.name, u.name, p.name, '') AS name FROM reply_meeting_guest g LEFT JOIN delegate d ON d.id = g.delegate_id
      LEFT JOIN unit u ON u.id = g.unit_id LEFT JOIN person p ON p.id = g.person_id WHERE g.id = ${guestId}::uuid`
  return row?.name ?? ''
}

/** What every event about invitations says of the meeting. */
export const announced = ({ id, ordinal, heldOn, startsAt, place }: Meeting, timeZone: string) => ({
  meetingId: id,
  ordinal: ordinal,
  heldOn,
  hour: clockIn(timeZone, startsAt),
  place,
})
