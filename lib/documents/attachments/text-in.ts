import type { FileKind } from '@/lib/domain/attachment/file-kinds'
import type { FoundText } from '@/lib/domain/attachment/found-text'
import { mostSigns } from './pdf-reader/limits'
import { type Patience, wordsOfPdf } from './pdf-words'
import { tracesIn } from './traces'

/**
 * What can be read in it as text, for searching; null of a file whose words only eyes see or nobody can open, undefined of one
 * that should be read later. Bounded as everything that is unpacked.
 */
export async function textIn(
  kind: FileKind | undefined,
  bytes: Uint8Array,
  patience: Patience,
): Promise<FoundText | null | undefined> {
  if (kind === 'txt') return bounded(plainText(bytes), false)
  if (kind === 'pdf') {
    const found = await wordsOfPdf(bytes, patience)
    return found ? bounded(found.text, found.isCut) : found
  }
  if (kind !== 'docx' && kind !== 'xlsx') return null
  const { text } = await tracesIn(kind, Buffer.from(bytes))
  return bounded(text, false)
}

const bounded = (text: string, isCut: boolean): FoundText => ({
  text: text.slice(0, mostSigns).toWellFormed().replaceAll('\0', ''),
  isCut: isCut || text.length > mostSigns,
})

function plainText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}
