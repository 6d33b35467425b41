import { authorize } from '@/lib/domain/access/policy'
import { runsInvitations } from '@/lib/domain/meeting/invitation-policy'
import { Refusal } from '@/lib/domain/refusal'
import { meetingDocumentSchema } from '@/lib/schemas/meeting-invitation'
import { recordEvent } from '@/lib/store/events'
import { readDocument, takeOutDocument } from '@/lib/store/meeting-documents'
import { announced } from '@/lib/store/meeting-guests'
import { lockMeeting } from '@/lib/store/reply-meetings'
import { command, perPerson } from './command'

/** Nobody sees it any more; the bytes stay, for the log tells who has taken them. */
export const removeMeetingDocument = command({
  name: 'remove-meeting-document',
  input: meetingDocumentSchema,
  limit: perPerson(120, 'hour'),
  run: async ({ tx, actor, moment }, { documentId }) => {
    const meeting = await lockMeeting(tx, (await readDocument(tx, documentId)).meetingId)
    authorize(actor, runsInvitations, meeting)
    const document = await readDocument(tx, documentId)
    if (document.removedAt) throw new Refusal('attachment-removed-before')
    await takeOutDocument(tx, documentId, moment.now, actor.personId)
    await recordEvent(tx, actor, {
      type: 'meeting.document-removed',
      subjectId: documentId,
      at: moment.now,
      role: 'DELEGATE_OFFICE',
      data: { ...announced(meeting, actor.congress.timeZone), document: document.fileName },
    })
    return { meetingId: meeting.id }
  },
})
