import { isAnswerable } from '@/lib/domain/meeting/invitation'
import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import { getReplyMeeting, type MeetingView, type NamedGuest } from './get-reply-meeting'
import { type DocumentOfMeeting, meetingDocumentsOf } from './meeting-documents-of'
import { ownItems } from './own-items'
import type { Query, Reading } from './query'

export type InvitationView = {
  readonly meeting: MeetingView
  /** his own; of a unit that of its head */
  readonly invitations: readonly NamedGuest[]
  readonly ownItemIds: readonly string[]
  readonly documents: readonly DocumentOfMeeting[]
  readonly isAnswerable: boolean
  readonly isNew: boolean
}

/** For whoever is invited: what he is asked, what is answered to him or by him, and the rest of the agenda. */
export const getInvitation: Query<string, InvitationView> = async (reading, meetingId) => {
  const meeting = await getReplyMeeting(reading, meetingId)
  const invitations = meeting.guests.filter(({ isMine, invitedAt }) => isMine && invitedAt !== null)
  if (invitations.length === 0) throw new Refusal('not-found')
  const { own, isNew } = await standing(reading, meetingId, invitations)
  return {
    meeting,
    invitations,
    ownItemIds: own.map(({ id }) => id),
    documents: await meetingDocumentsOf(reading, meetingId),
    isAnswerable: invitations.some((guest) => isAnswerable(meeting, guest, reading.moment.now)),
    isNew,
  }
}

type Standing = { own: { id: string }[]; isNew: boolean }

async function standing({ tx, actor }: Reading, meetingId: string, mine: readonly NamedGuest[]): Promise<Standing> {
  const ids = mine.map(({ id }) => id)
  const [row] = await open(tx).$queryRaw<[Standing]>`
    SELECT ${ownItems(actor)} AS own, EXISTS (SELECT FROM reply_meeting_guest g WHERE g.id = ANY(${ids}::uuid[]) AND g.opened_at IS NULL) AS "isNew"
      FROM reply_meeting m WHERE m.id = ${meetingId}::uuid`
  return row
}
