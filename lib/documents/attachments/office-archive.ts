import { Archive } from '@/lib/documents/workbooks/reader/archive'
import { Unreadable } from '@/lib/documents/workbooks/reader/unreadable'
import { Refusal, type RefusalCode } from '@/lib/domain/refusal'

const mainParts = { docx: 'wordprocessingml.document.main+xml', xlsx: 'spreadsheetml.sheet.main+xml' } as const
const contentTypes = '[Content_Types].xml'
const longestHead = 4 * 1024 * 1024

const codes: Partial<Record<string, RefusalCode>> = {
  'workbook-encrypted': 'attachment-encrypted',
  'workbook-unpacks-too-large': 'attachment-unpacks-too-large',
  'workbook-too-many-parts': 'attachment-unpacks-too-large',
}

/** Every part is unpacked once and counted, whatever it says about itself; nothing of it is kept. */
export async function ensureOfficeArchive(kind: 'docx' | 'xlsx', bytes: Buffer): Promise<void> {
  if (bytes.subarray(0, 1024).includes('%PDF-')) throw new Refusal('attachment-two-kinds')
  try {
    await walk(kind, await Archive.open(bytes))
  } catch (cause) {
    if (cause instanceof Refusal) throw cause
    throw new Refusal((cause instanceof Unreadable && codes[cause.code]) || 'attachment-damaged')
  }
}

async function walk(kind: 'docx' | 'xlsx', archive: Archive): Promise<void> {
  if (!archive.has(contentTypes)) throw new Refusal('attachment-kind-differs', { extension: kind })
  for (const name of archive.names) {
    if (name.endsWith('/')) continue
    const head = await headOf(archive, name)
    if (name === contentTypes) ensureMainPart(kind, head)
    if (/vbaProject\.bin$/i.test(name)) throw new Refusal('attachment-with-macros')
    if (/\.(xml|rels)$/i.test(name)) ensureQuiet(head)
  }
}

function ensureMainPart(kind: 'docx' | 'xlsx', types: string): void {
  if (/macroEnabled/i.test(types)) throw new Refusal('attachment-with-macros')
  if (!types.includes(mainParts[kind])) throw new Refusal('attachment-kind-differs', { extension: kind })
}

/** A template or a frame fetched from elsewhere, a field that starts a program, a document type: none of them is in a letter. */
function ensureQuiet(part: string): void {
  const reachesOut = /relationships\/(attachedTemplate|frame|subDocument|oleObject)"[^>]*TargetMode="External"/i
  if (/<!(DOCTYPE|ENTITY)/i.test(part) || reachesOut.test(part) || /\bDDE(AUTO)?\s+[\w"\\]/.test(part))
    throw new Refusal('attachment-active')
}

async function headOf(archive: Archive, name: string): Promise<string> {
  const pieces: Buffer[] = []
  let length = 0
  const isRead = /\.(xml|rels)$/i.test(name)
  await archive.read(name, (piece) => {
    if (isRead && length < longestHead) pieces.push(piece)
    length += piece.length
  })
  return Buffer.concat(pieces).toString('utf8')
}
