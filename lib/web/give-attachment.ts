import { type FileToGive, getAttachment } from '@/lib/queries/get-attachment'
import { readPiece } from '@/lib/store/attachments'
import { recordEvent } from '@/lib/store/events'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { giveKeptFile } from './give-kept-file'
import type { Token } from './given'
import { instantNow, momentIn } from './this-moment'

const downloads = { count: 600, seconds: 3600 }

/** One file: whoever may see it at this moment gets it, and the log says so. */
export function answerAttachment(request: Request, attachmentId: string): Promise<Response> {
  return giveKeptFile(request, { find: (token) => found(token, attachmentId), piece: readPiece })
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
