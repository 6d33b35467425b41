import type { FoundText } from '@/lib/domain/attachment/found-text'
import { Refusal } from '@/lib/domain/refusal'
import { readInThread, type ThreadEnding } from '../reading-thread'
import { turnstile } from '../turnstile'
import { pdfLimits } from './pdf-reader/limits'
import type { PdfPiece } from './pdf-reader/read-pages'

/** Each takes as much memory as a thread may have; whoever sends a file does not wait behind many. */
const oneAtATime = turnstile(2)

/** Where somebody waits, only so long as he would; the worker takes the time that it needs. */
export type Patience = 'door' | 'worker'

/**
 * The words of a PDF, read in a thread of its own. Null of one that is damaged, asks for a password or costs too much before
 * its first word; undefined where it should be read later, without somebody waiting.
 */
export async function wordsOfPdf(bytes: Uint8Array, patience: Patience): Promise<FoundText | null | undefined> {
  try {
    return await oneAtATime(() => read(bytes, patience))
  } catch (cause) {
    if (cause instanceof Refusal) return undefined
    return null
  }
}

async function read(bytes: Uint8Array, patience: Patience): Promise<FoundText | null | undefined> {
  const pages: string[] = []
  let isWhole = false
  const { secondsAtTheDoor, seconds } = pdfLimits
  const ending: ThreadEnding = await readInThread<PdfPiece>({
    file: ['lib', 'documents', 'attachments', 'pdf-reader', 'thread.ts'],
    data: Uint8Array.from(bytes),
    limits: { ...pdfLimits, seconds: patience === 'door' ? secondsAtTheDoor : seconds },
    hear: (piece) => {
      if ('text' in piece) pages.push(piece.text)
      else isWhole = piece.isWhole
    },
  })
  if (ending === 'slow' && patience === 'door') return undefined
  return { text: pages.join('\n'), isCut: !isWhole }
}
