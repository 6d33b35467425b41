import { createHash } from 'node:crypto'
import { addMeetingDocument, type DocumentToAdd } from '@/lib/commands/add-meeting-document'
import { examine } from '@/lib/documents/attachments/examine'
import { receiveFile } from '@/lib/documents/attachments/received-file'
import { turnstile } from '@/lib/documents/turnstile'
import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { cleanFileName, extensionOf } from '@/lib/domain/attachment/file-name'
import { room } from '@/lib/domain/attachment/keeping'
import { runsInvitations } from '@/lib/domain/meeting/invitation-policy'
import { type MeetingUpload, meetingUploadSchema } from '@/lib/schemas/meeting-invitation'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { readMeeting } from '@/lib/store/reply-meetings'
import type { Tx } from '@/lib/store/tx'
import { answerUpload, type Taken } from './door-for-files'

/** Attempts, also refused ones: each may be twenty megabytes. */
const attempts = { count: 300, seconds: 3600 }

const inTurn = turnstile()

/** A paper of a meeting, examined as every file that comes in. */
export function answerUploadedMeetingDocument(request: Request): Promise<Response> {
  return answerUpload(request, { command: addMeetingDocument, asked: meetingUploadSchema, admit, take })
}

async function admit({ tx, actor, now }: { tx: Tx; actor: Actor; now: Date }, { meetingId }: MeetingUpload) {
  await ensureReadsWithin(tx, actor.personId, 'upload', now, attempts)
  authorize(actor, runsInvitations, await readMeeting(tx, meetingId))
}

async function take(request: Request, asked: MeetingUpload): Promise<Taken<DocumentToAdd>> {
  const { meetingId, name } = asked
  const received = await receiveFile(request.body, room.oneFile, asked)
  const { bytes, mediaType, stripped } = await inTurn(() => examine(name, received))
  const fileName = cleanFileName(name, extensionOf(name))
  const file = { fileName, mediaType, bytes, sha256: hashOf(bytes), stripped }
  return { input: { meetingId, file }, requestHash: hashOf(received, JSON.stringify([meetingId, name])) }
}

function hashOf(bytes: Uint8Array, words = ''): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).update(words).digest())
}
