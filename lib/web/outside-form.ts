import { createHash } from 'node:crypto'
import { examine } from '@/lib/documents/attachments/examine'
import { turnstile } from '@/lib/documents/turnstile'
import { cleanFileName, extensionOf } from '@/lib/domain/attachment/file-name'
import { Refusal } from '@/lib/domain/refusal'
import { isOfType, readBody, readBytes } from './read-body'

const megabyte = 1024 * 1024
/** Less than one with an account may send: whoever has the address may try. */
const largestFile = 5 * megabyte
/** Twice what a full answer takes, so that one that is too long comes back to be shortened. */
const largestText = 128 * 1024

export type OutsideForm = { readonly typed: Record<string, string>; readonly file: File | null }

/** As a page without a script sends it: text alone, or text with one file. */
export async function outsideFormIn(request: Request, takesFile: boolean): Promise<OutsideForm> {
  if (isOfType(request, 'application/x-www-form-urlencoded')) {
    const typed = Object.fromEntries(new URLSearchParams(await readBody(request, largestText)))
    return { typed, file: null }
  }
  if (!isOfType(request, 'multipart/form-data')) throw new Refusal('shape-refused')
  const bytes = await readBytes(request, (takesFile ? largestFile : 0) + largestText)
  const headers = { 'Content-Type': request.headers.get('content-type') ?? '' }
  const form = await new Response(Uint8Array.from(bytes), { headers }).formData().catch(() => {
    throw new Refusal('shape-refused')
  })
  const files = form.getAll('file').filter((one) => one instanceof File && one.size > 0) as File[]
  const texts = [...form].filter(([name, value]) => name !== 'file' && typeof value === 'string') as [string, string][]
  return { typed: Object.fromEntries(texts), file: files[0] ?? null }
}

const inTurn = turnstile()

/** Examined like every other file, before anything is written. */
export async function examinedFile(file: File) {
  if (file.size > largestFile) throw new Refusal('attachment-too-large', { megabytes: largestFile / megabyte })
  const received = Buffer.from(await file.arrayBuffer())
  const { bytes, mediaType, stripped } = await inTurn(() => examine(file.name, received))
  const sha256 = new Uint8Array(createHash('sha256').update(bytes).digest())
  return { fileName: cleanFileName(file.name, extensionOf(file.name)), mediaType, bytes, sha256, stripped }
}
