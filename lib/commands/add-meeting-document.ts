import { z } from 'zod'
import { authorize } from '@/lib/domain/access/policy'
import { ensureRoomForDocument } from '@/lib/domain/meeting/documents'
import { namedIn } from '@/lib/domain/meeting/invitation'
import { runsInvitations } from '@/lib/domain/meeting/invitation-policy'
import { recordEvent } from '@/lib/store/events'
import type { ExaminedFile } from '@/lib/store/kept-files'
import { addDocument, readHeld } from '@/lib/store/meeting-documents'
import { announced } from '@/lib/store/meeting-guests'
import { lockMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

export type DocumentToAdd = {
  readonly meetingId: string
  readonly file: ExaminedFile
}

/** Its input is a file that the door has examined: it is not in the registry. */
export const addMeetingDocument = command({
  name: 'add-meeting-document',
  input: z.custom<DocumentToAdd>(),
  limit: perPerson(120, 'hour'),
  patience: 60,
  run: async ({ tx, actor, moment }, { meetingId, file }) => {
    const meeting = await lockMeeting(tx, meetingId)
    authorize(actor, runsInvitations, meeting)
    ensureRoomForDocument(await readHeld(tx, meetingId), file.bytes.length)
    const by = { uploadedById: actor.personId, uploadedAt: moment.now }
    const documentId = await addDocument(tx, { congressId: meeting.congressId, meetingId, ...file, ...by })
    const invited = meeting.guests.filter(({ invitedAt }) => invitedAt !== null)
    await recordEvent(tx, actor, {
      type: 'meeting.document-added',
      subjectId: documentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: {
        ...announced(meeting, actor.congress.timeZone),
        ...namedIn(invited),
        document: file.fileName,
        sha256: Buffer.from(file.sha256).toString('hex'),
        bytes: file.bytes.length,
      },
    })
    return { documentId, fileName: file.fileName, stripped: file.stripped }
  },
})
