import { createHash } from 'node:crypto'
import { examine } from '@/lib/documents/attachments/examine'
import { type Announced, receiveFile } from '@/lib/documents/attachments/received-file'
import { turnstile } from '@/lib/documents/turnstile'
import { cleanFileName, extensionOf } from '@/lib/domain/attachment/file-name'
import { room } from '@/lib/domain/attachment/keeping'

/** Attempts, also refused ones: each may be twenty megabytes. */
export const uploadAttempts = { count: 300, seconds: 3600 }

/** Through one turnstile, whatever the file belongs to: together they cost no more memory than one. */
const inTurn = turnstile()

/** A file received and examined, and what stands for all that was sent: its bytes and the words beside them. */
export async function examinedUpload(
  request: Request,
  asked: Announced & { readonly name: string },
  words: readonly unknown[],
) {
  const received = await receiveFile(request.body, room.oneFile, asked)
  const { bytes, mediaType, stripped } = await inTurn(() => examine(asked.name, received))
  const fileName = cleanFileName(asked.name, extensionOf(asked.name))
  const file = { fileName, mediaType, bytes, sha256: hashOf(bytes), stripped }
  return { file, requestHash: hashOf(received, JSON.stringify(words)) }
}

function hashOf(bytes: Uint8Array, words = ''): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(bytes).update(words).digest())
}
