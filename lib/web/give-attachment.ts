import { createHash, randomUUID } from 'node:crypto'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import { fileKinds, kindOfMediaType } from '@/lib/domain/attachment/file-kinds'
import { Refusal } from '@/lib/domain/refusal'
import { type FileToGive, getAttachment } from '@/lib/queries/get-attachment'
import { readPiece } from '@/lib/store/attachments'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { cookieIn } from './cookie-in'
import { refusalFrom } from './door'
import { log } from './log'
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
    return new Response(streamOf(token, file), { headers: headersOf(file, wantsView) })
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

/** Shown inside the browser is only what it draws without running; everything else is saved. */
function headersOf({ fileName, mediaType, byteSize }: FileToGive, wantsView: boolean): Record<string, string> {
  const kind = kindOfMediaType(mediaType)
  const isShown = wantsView && kind !== undefined && fileKinds[kind].isShownInline
  const plain = `file.${fileName.split('.').at(-1)}`
  return {
    'Content-Type': kind ? mediaType : 'application/octet-stream',
    'Content-Length': String(byteSize),
    'Content-Disposition': `${isShown ? 'inline' : 'attachment'}; filename="${plain}"; filename*=UTF-8''${encoded(fileName)}`,
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** RFC 5987: what encodeURIComponent leaves alone and a header would not. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * Piece by piece, each in a transaction of its own: a slow telephone holds no connection, and who is signed out meanwhile
 * gets no more. The last piece leaves only when the whole has the hash that was written down.
 */
function streamOf(token: Token, { id, sha256, pieces }: FileToGive): ReadableStream<Uint8Array> {
  const hash = createHash('sha256')
  let ordinal = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      ordinal += 1
      const piece = await transactAs(token, instantNow(), (tx) => readPiece(tx, id, ordinal))
      if (piece) hash.update(piece)
      const isLast = ordinal >= pieces
      if (!piece || (isLast && !hash.digest().equals(Buffer.from(sha256)))) {
        log().error({ attachmentId: id, ordinal }, 'a kept file is not what it was')
        return controller.error(new Error('the file is damaged'))
      }
      controller.enqueue(piece)
      if (isLast) controller.close()
    },
  })
}
