import { randomUUID } from 'node:crypto'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { type FileToGive, getAttachment } from '@/lib/queries/get-attachment'
import { readPiece } from '@/lib/store/attachments'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { cookieIn } from './cookie-in'
import { refusalFrom } from './door'
import { fileHeaders, fileStream } from './file-answer'
import { refusalAnswer } from './refusal-answer'
import { instantNow, momentIn } from './this-moment'

const downloads = { count: 600, seconds: 3600 }
type Token = Uint8Array<ArrayBuffer>

/** One file: whoever may see it at this moment gets it, and the log says so. */
export async function answerAttachment(request: Request, attachmentId: string): Promise<Response> {
  const requestId = randomUUID()
  try {
    const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
    if (!token) throw new Refusal('session-ended')
    const wantsView = new URL(request.url).searchParams.get('view') === '1'
    const file = await found(token, attachmentId)
    const piece = (ordinal: number) => transactAs(token, instantNow(), (tx) => readPiece(tx, file.id, ordinal))
    return new Response(fileStream(file, piece), { headers: fileHeaders(file, wantsView) })
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}

function found(token: Token, attachmentId: string): Promise<FileToGive> {
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'attachment', now, downloads)
    const moment = momentIn(actor.congress.timeZone, now)
    const file = await getAttachment({ tx, actor, moment }, attachmentId)
    const data = { suggestionId: file.suggestionId, version: file.version }
    await recordEvent(tx, actor, { type: 'attachment.downloaded', subjectId: attachmentId, at: now, data })
    return file
  })
}
