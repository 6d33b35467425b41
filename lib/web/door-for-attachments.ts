import { createHash } from 'node:crypto'
import { addAttachment, type FileToAdd } from '@/lib/commands/add-attachment'
import { examine } from '@/lib/documents/attachments/examine'
import { receiveFile } from '@/lib/documents/attachments/received-file'
import { turnstile } from '@/lib/documents/turnstile'
import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { cleanFileName, extensionOf } from '@/lib/domain/attachment/file-name'
import { room } from '@/lib/domain/attachment/keeping'
import { mayAdd, wayFor } from '@/lib/domain/attachment/policy'
import { type AttachmentUpload, attachmentUploadSchema } from '@/lib/schemas/attachment'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { readSuggestion } from '@/lib/store/suggestions'
import type { Tx } from '@/lib/store/tx'
import { answerUpload, type Taken } from './door-for-files'

/** Attempts, also refused ones: each may be twenty megabytes. */
const attempts = { count: 300, seconds: 3600 }

const inTurn = turnstile()

/** A file of a suggestion. */
export function answerUploadedAttachment(request: Request): Promise<Response> {
  return answerUpload(request, { command: addAttachment, asked: attachmentUploadSchema, admit, take })
}

async function admit({ tx, actor, now }: { tx: Tx; actor: Actor; now: Date }, asked: AttachmentUpload) {
  await ensureReadsWithin(tx, actor.personId, 'upload', now, attempts)
  const suggestion = await readSuggestion(tx, asked.suggestionId)
  authorize(actor, mayAdd(asked.kind), suggestion)
  wayFor(actor, suggestion, asked.kind)
}

async function take(request: Request, asked: AttachmentUpload): Promise<Taken<FileToAdd>> {
  const { suggestionId, kind, name, replaces, commitmentId } = asked
  const received = await receiveFile(request.body, room.oneFile, asked)
  const { bytes, mediaType, stripped } = await inTurn(() => examine(name, received))
  const fileName = cleanFileName(name, extensionOf(name))
  const file = { fileName, mediaType, bytes, sha256: sha256Of(bytes), stripped }
  const words = JSON.stringify([suggestionId, kind, name, replaces ?? null, commitmentId ?? null])
  return { input: { suggestionId, kind, replaces, commitmentId, file }, requestHash: sha256Of(received, words) }
}

function sha256Of(bytes: Uint8Array, words = ''): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).update(words).digest())
}
