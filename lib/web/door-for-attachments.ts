import { addAttachment, type FileToAdd } from '@/lib/commands/add-attachment'
import { textIn } from '@/lib/documents/attachments/text-in'
import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { kindOfMediaType } from '@/lib/domain/attachment/file-kinds'
import { mayAdd, wayFor } from '@/lib/domain/attachment/policy'
import { type AttachmentUpload, attachmentUploadSchema } from '@/lib/schemas/attachment'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { readSuggestion } from '@/lib/store/suggestions'
import type { Tx } from '@/lib/store/tx'
import { answerUpload, type Taken } from './door-for-files'
import { examinedUpload, uploadAttempts } from './examined-upload'

/** A file of a suggestion. */
export function answerUploadedAttachment(request: Request): Promise<Response> {
  return answerUpload(request, { command: addAttachment, asked: attachmentUploadSchema, admit, take })
}

async function admit({ tx, actor, now }: { tx: Tx; actor: Actor; now: Date }, asked: AttachmentUpload) {
  await ensureReadsWithin(tx, actor.personId, 'upload', now, uploadAttempts)
  const suggestion = await readSuggestion(tx, asked.suggestionId)
  authorize(actor, mayAdd(asked.kind), suggestion)
  wayFor(actor, suggestion, asked.kind)
}

async function take(request: Request, asked: AttachmentUpload): Promise<Taken<FileToAdd>> {
  const { suggestionId, kind, name, replaces, commitmentId } = asked
  const words = [suggestionId, kind, name, replaces ?? null, commitmentId ?? null]
  const { file, requestHash } = await examinedUpload(request, asked, words)
  const text = await textIn(kindOfMediaType(file.mediaType), file.bytes, 'door')
  return { input: { suggestionId, kind, replaces, commitmentId, file, text }, requestHash }
}
