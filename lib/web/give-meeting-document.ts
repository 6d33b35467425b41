import { type DocumentToGive, getMeetingDocument } from '@/lib/queries/get-meeting-document'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { readDocumentPiece } from '@/lib/store/meeting-documents'
import { transactAs } from '@/lib/store/transact'
import { giveKeptFile } from './give-kept-file'
import type { Token } from './given'
import { instantNow, momentIn } from './this-moment'

const downloads = { count: 600, seconds: 3600 }

/** One paper of a meeting: whoever may see the meeting at this moment gets it, and the log says so. */
export function answerMeetingDocument(request: Request, documentId: string): Promise<Response> {
  return giveKeptFile(request, { find: (token) => found(token, documentId), piece: readDocumentPiece })
}

function found(token: Token, documentId: string): Promise<DocumentToGive> {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'attachment', now, downloads)
    const file = await getMeetingDocument({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, documentId)
    const data = { meetingId: file.meetingId, ordinal: file.ordinal, document: file.fileName }
    await recordEvent(tx, actor, { type: 'meeting.document-downloaded', subjectId: documentId, at: now, data })
    return file
  })
}
