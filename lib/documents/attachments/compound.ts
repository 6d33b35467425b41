import { Refusal } from '@/lib/domain/refusal'
import { endsAsArchive } from './content-kind'

const named = (name: string) => Buffer.from(name, 'utf16le')
const streams = { doc: [named('WordDocument')], xls: [named('Workbook'), named('Book')] } as const
const shortest = 1536

/** Word and Excel before 2007: told apart by the streams inside. */
export function ensureCompound(kind: 'doc' | 'xls', bytes: Buffer): void {
  if (bytes.length < shortest) throw new Refusal('attachment-damaged')
  if (bytes.includes(named('EncryptedPackage'))) throw new Refusal('attachment-encrypted')
  if (!streams[kind].some((name) => bytes.includes(name)))
    throw new Refusal('attachment-kind-differs', { extension: kind })
  if (bytes.includes(named('_VBA_PROJECT'))) throw new Refusal('attachment-with-macros')
  if (endsAsArchive(bytes)) throw new Refusal('attachment-two-kinds')
}
