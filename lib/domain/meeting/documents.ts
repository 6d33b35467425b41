import { Refusal } from '../refusal'

const megabyte = 1024 * 1024

/** Of one meeting; what was taken out still lies in the database. */
export const meetingRoom = { files: 20, bytes: 100 * megabyte } as const

export function ensureRoomForDocument(held: { files: number; bytes: number }, adding: number): void {
  if (held.files >= meetingRoom.files || held.bytes + adding > meetingRoom.bytes)
    throw new Refusal('meeting-documents-full', { limit: meetingRoom.files, megabytes: meetingRoom.bytes / megabyte })
}
