import { getAttachment } from '@/lib/queries/get-attachment'
import { readPiece } from '@/lib/store/attachments'
import { giveKeptFile } from './give-kept-file'

/** One file: whoever may see it at this moment gets it, and the log says so. */
export function answerAttachment(request: Request, attachmentId: string): Promise<Response> {
  return giveKeptFile(request, {
    find: (reading) => getAttachment(reading, attachmentId),
    told: ({ suggestionId, version }) => ({
      type: 'attachment.downloaded',
      subjectId: attachmentId,
      data: { suggestionId, version },
    }),
    piece: readPiece,
  })
}
