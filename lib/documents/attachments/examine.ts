import { type FileKind, fileKinds, kindOfExtension } from '@/lib/domain/attachment/file-kinds'
import { extensionOf } from '@/lib/domain/attachment/file-name'
import { Refusal } from '@/lib/domain/refusal'
import { ensureCompound } from './compound'
import { contentKindOf } from './content-kind'
import { withoutTraces } from './jpeg'
import { ensureOfficeArchive } from './office-archive'
import { ensurePdf } from './pdf'
import { ensurePlainText } from './plain-text'
import { withoutTextChunks } from './png'

export type Examined = {
  readonly kind: FileKind
  readonly mediaType: string
  readonly bytes: Buffer
  /** a picture that lost the place and the device that its camera wrote into it */
  readonly stripped: boolean
}

/** Name, first bytes and structure have to say the same. Pictures are put together anew from the parts that are seen. */
export async function examine(name: string, bytes: Buffer): Promise<Examined> {
  if (bytes.length === 0) throw new Refusal('attachment-empty')
  const found = contentKindOf(bytes)
  if (found === 'heic') throw new Refusal('attachment-heic')
  const extension = extensionOf(name)
  const named = kindOfExtension(extension)
  if (!named) throw new Refusal('attachment-kind-unknown', { extension: extension || '—' })
  if (!found.includes(named)) throw new Refusal('attachment-kind-differs', { extension })
  return { kind: named, mediaType: fileKinds[named].mediaType, ...(await sound(named, bytes)) }
}

async function sound(kind: FileKind, bytes: Buffer): Promise<{ bytes: Buffer; stripped: boolean }> {
  if (kind === 'jpeg') return withoutTraces(bytes)
  if (kind === 'png') return withoutTextChunks(bytes)
  if (kind === 'pdf') ensurePdf(bytes)
  if (kind === 'docx' || kind === 'xlsx') await ensureOfficeArchive(kind, bytes)
  if (kind === 'doc' || kind === 'xls') ensureCompound(kind, bytes)
  if (kind === 'txt') ensurePlainText(bytes)
  return { bytes, stripped: false }
}
