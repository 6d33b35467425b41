import { addMeetingDocument, type DocumentToAdd } from '@/lib/commands/add-meeting-document'
import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { runsInvitations } from '@/lib/domain/meeting/invitation-policy'
import { type MeetingUpload, meetingUploadSchema } from '@/lib/schemas/meeting-invitation'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { readMeeting } from '@/lib/store/reply-meetings'
import type { Tx } from '@/lib/store/tx'
import { answerUpload, type Taken } from './door-for-files'
import { examinedUpload, uploadAttempts } from './examined-upload'

/** A paper of a meeting, examined as every file that comes in. */
export function answerUploadedMeetingDocument(request: Request): Promise<Response> {
  return answerUpload(request, { command: addMeetingDocument, asked: meetingUploadSchema, admit, take })
}

async function admit({ tx, actor, now }: { tx: Tx; actor: Actor; now: Date }, { meetingId }: MeetingUpload) {
  await ensureReadsWithin(tx, actor.personId, 'upload', now, uploadAttempts)
  authorize(actor, runsInvitations, await readMeeting(tx, meetingId))
}

async function take(request: Request, asked: MeetingUpload): Promise<Taken<DocumentToAdd>> {
  const { meetingId, name } = asked
  const { file, requestHash } = await examinedUpload(request, asked, [meetingId, name])
  return { input: { meetingId, file }, requestHash }
}
