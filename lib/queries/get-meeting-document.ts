import { authorize } from '@/lib/domain/access/policy'
import { whyWithheld } from '@/lib/domain/attachment/attachment'
import { meetingPolicy } from '@/lib/domain/meeting/policy'
import { Refusal } from '@/lib/domain/refusal'
import { scanRule } from '@/lib/env'
import { readDocument } from '@/lib/store/meeting-documents'
import { readMeeting } from '@/lib/store/reply-meetings'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

type DocumentToGive = {
  readonly id: string
  readonly meetingId: string
  readonly ordinal: number
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly sha256: Uint8Array
  readonly pieces: number
}

/** What is needed to send a paper out, for whoever may see the meeting now. */
export const getMeetingDocument: Query<string, DocumentToGive> = async ({ tx, actor }, id) => {
  const document = await readDocument(tx, id)
  const meeting = await readMeeting(tx, document.meetingId)
  authorize(actor, meetingPolicy.view, meeting)
  if (document.removedAt) throw new Refusal('not-found')
  const withheld = whyWithheld(document.scanState, scanRule())
  if (withheld) throw new Refusal(withheld)
  const { _count, ...file } = await open(tx).meetingDocument.findUniqueOrThrow({
    where: { id },
    select: { fileName: true, mediaType: true, byteSize: true, sha256: true, _count: { select: { pieces: true } } },
  })
  return { ...file, id, meetingId: meeting.id, ordinal: meeting.ordinal, pieces: _count.pieces }
}
