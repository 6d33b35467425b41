import { act, at } from './people'
import { assigned, replyOf } from './replied'
import { rows } from './rows'
import type { Town } from './town'

export const plannedOn = '2022-05-12'
export const heldOn = '2022-05-20'

/** Replied by the transport office, and so ready to be answered face to face. */
export async function answeredSuggestion(town: Town, changes: object = {}): Promise<string> {
  const suggestionId = await assigned(town, undefined, changes)
  await replyOf(suggestionId, town.transport)
  return suggestionId
}

export type WantedMeeting = {
  readonly suggestionIds: readonly string[]
  readonly heldOn?: string
  readonly from?: string
  readonly to?: string
  readonly place?: string
  readonly host?: string
}

export const adopt = (town: Town, meetings: readonly WantedMeeting[], more: object = {}, by = town.office) =>
  act<{ meetingIds: string[] }>(
    by,
    'adopt-meeting-plan',
    {
      sessionId: town.sessionId,
      calling: 'ALL',
      despiteClashes: false,
      meetings: meetings.map((wanted) => ({
        heldOn,
        from: '09:00',
        to: '11:30',
        place: '第一会议室',
        host: '',
        ...wanted,
      })),
      ...more,
    },
    plannedOn,
  )

/** Planned, nobody invited: these suggestions on its agenda, their delegates and the heads of their units called. */
export async function plannedMeeting(town: Town, suggestionIds?: readonly string[], more: Partial<WantedMeeting> = {}) {
  const agenda = suggestionIds ?? [await answeredSuggestion(town)]
  const { meetingIds } = await adopt(town, [{ ...more, suggestionIds: agenda }])
  return { meetingId: meetingIds[0] as string, suggestionIds: agenda }
}

/** The same with the invitations out, without the steps of the office. */
export async function invitedMeeting(town: Town, suggestionIds?: readonly string[], more: Partial<WantedMeeting> = {}) {
  const planned = await plannedMeeting(town, suggestionIds, more)
  await sendOut(planned.meetingId)
  return planned
}

export async function sendOut(meetingId: string): Promise<void> {
  const invitedAt = at(plannedOn)
  await rows.replyMeetingGuest.updateMany({ where: { meetingId }, data: { invitedAt } })
  await rows.replyMeeting.update({ where: { id: meetingId }, data: { invitedAt, state: 'INVITED' } })
}

export const invitedTo = async (town: Town): Promise<string> => (await invitedMeeting(town)).meetingId

export const itemsOf = (meetingId: string) =>
  rows.replyMeetingItem.findMany({ where: { meetingId, takenOutAt: null }, orderBy: { position: 'asc' } })

export const guestsOf = (meetingId: string) =>
  rows.replyMeetingGuest.findMany({ where: { meetingId, takenOutAt: null }, orderBy: { id: 'asc' } })

/** A paper as an upload leaves it, with one small piece. */
export async function aMeetingDocument({ congressId, office }: Town, meetingId: string): Promise<string> {
  const file = { fileName: '会议须知.pdf', mediaType: 'application/pdf', byteSize: 3, sha256: new Uint8Array(32) }
  const by = { uploadedById: office.personId, uploadedAt: at(plannedOn) }
  const { id } = await rows.meetingDocument.create({ data: { congressId, meetingId, ...file, ...by } })
  const bytes = new Uint8Array([1, 2, 3])
  await rows.meetingDocumentPiece.create({ data: { documentId: id, ordinal: 1, congressId, bytes } })
  return id
}

/** One of each, for requests that put foreign ids everywhere. */
export async function meetingRows(town: Town) {
  const meetingId = await invitedTo(town)
  const [[item], [guest]] = await Promise.all([itemsOf(meetingId), guestsOf(meetingId)])
  if (!item || !guest) throw new Error('a meeting without agenda or guests')
  const documentId = await aMeetingDocument(town, meetingId)
  return {
    'reply meeting': meetingId,
    'meeting item': item.id,
    'meeting guest': guest.id,
    'meeting document': documentId,
  }
}
