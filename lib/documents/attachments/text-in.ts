import type { FileKind } from '@/lib/domain/attachment/file-kinds'
import { tracesIn } from './traces'

/** So much of one file is found: with more, the rest of a long table adds figures and no words. */
const longest = 100_000

/** What can be read in it as text, for searching; null of a file whose words only eyes see. Bounded as everything that is unpacked. */
export async function textIn(kind: FileKind | undefined, bytes: Uint8Array): Promise<string | null> {
  if (kind === 'txt') return plainText(bytes)
  if (kind !== 'docx' && kind !== 'xlsx') return null
  const { text } = await tracesIn(kind, Buffer.from(bytes))
  return text.toWellFormed().replaceAll('\0', '').slice(0, longest)
}

function plainText(bytes: Uint8Array): string {
  const read = (encoding: string, fatal: boolean) => new TextDecoder(encoding, { fatal }).decode(bytes)
  try {
    return read('utf-8', true).slice(0, longest).toWellFormed()
  } catch {
    return read('gb18030', false).slice(0, longest).toWellFormed()
  }
}
