import { getMeetingDocument } from '@/lib/queries/get-meeting-document'
import { readDocumentPiece } from '@/lib/store/meeting-documents'
import { giveKeptFile } from './give-kept-file'

/** One paper of a meeting: whoever may see the meeting at this moment gets it, and the log says so. */
export function answerMeetingDocument(request: Request, documentId: string): Promise<Response> {
  return giveKeptFile(request, {
    find: (reading) => getMeetingDocument(reading, documentId),
    told: ({ meetingId, ordinal, fileName }) => ({
      type: 'meeting.document-downloaded',
      subjectId: documentId,
      data: { meetingId, ordinal, document: fileName },
    }),
    piece: readDocumentPiece,
  })
}
