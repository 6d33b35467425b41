import { randomUUID } from 'node:crypto'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { type DocumentToGive, getMeetingDocument } from '@/lib/queries/get-meeting-document'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { readDocumentPiece } from '@/lib/store/meeting-documents'
import { transactAs } from '@/lib/store/transact'
import { cookieIn } from './cookie-in'
import { refusalFrom } from './door'
import { fileHeaders, fileStream } from './file-answer'
import { refusalAnswer } from './refusal-answer'
import { instantNow, momentIn } from './this-moment'

const downloads = { count: 600, seconds: 3600 }

/** One paper of a meeting: whoever may see the meeting at this moment gets it, and the log says so. */
export async function answerMeetingDocument(request: Request, documentId: string): Promise<Response> {
  const requestId = randomUUID()
  try {
    const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
    if (!token) throw new Refusal('session-ended')
    const wantsView = new URL(request.url).searchParams.get('view') === '1'
    const file = await found(token, documentId)
    const piece = (ordinal: number) => transactAs(token, instantNow(), (tx) => readDocumentPiece(tx, file.id, ordinal))
    return new Response(fileStream(file, piece), { headers: fileHeaders(file, wantsView) })
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}

function found(token: Uint8Array<ArrayBuffer>, documentId: string): Promise<DocumentToGive> {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'attachment', now, downloads)
    const file = await getMeetingDocument({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, documentId)
    const data = { meetingId: file.meetingId, ordinal: file.ordinal, document: file.fileName }
    await recordEvent(tx, actor, { type: 'meeting.document-downloaded', subjectId: documentId, at: now, data })
    return file
  })
}
