import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, open, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Refusal } from '@/lib/domain/refusal'

/** What the sender says about the file, where he says it. */
export type Announced = { readonly size?: number | undefined; readonly sha256?: string | undefined }

/**
 * Takes a body in as it comes, however slowly, without holding it in memory: into a file that has lost its name before the
 * first byte, so that neither a cut connection nor a killed process leaves anything behind. Then hands over the whole.
 */
export async function receiveFile(
  body: AsyncIterable<Uint8Array> | null,
  limit: number,
  announced: Announced,
): Promise<Buffer> {
  if ((announced.size ?? 0) > limit) throw tooLarge(limit)
  const file = await namelessFile()
  try {
    const { size, sha256 } = await pour(body, file, limit)
    if (size === 0 && !announced.size) throw new Refusal('attachment-empty')
    if (announced.size !== undefined && announced.size !== size) throw new Refusal('attachment-cut-short')
    if (announced.sha256 !== undefined && announced.sha256 !== sha256) throw new Refusal('attachment-changed')
    const whole = Buffer.alloc(size)
    await file.read(whole, 0, size, 0)
    return whole
  } finally {
    await file.close()
  }
}

const tooLarge = (limit: number) => new Refusal('attachment-too-large', { megabytes: limit / 1024 / 1024 })

async function namelessFile(): Promise<FileHandle> {
  const path = join(tmpdir(), `huiyin-${randomUUID()}`)
  const file = await open(path, 'wx+', 0o600)
  await unlink(path)
  return file
}

async function pour(body: AsyncIterable<Uint8Array> | null, file: FileHandle, limit: number) {
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of interruptible(body)) {
    size += chunk.byteLength
    if (size > limit) throw tooLarge(limit)
    hash.update(chunk)
    await file.write(chunk)
  }
  return { size, sha256: hash.digest('hex') }
}

/** A connection that breaks is no fault of ours. */
async function* interruptible(body: AsyncIterable<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (!body) return
  try {
    yield* body
  } catch {
    throw new Refusal('attachment-cut-short')
  }
}
