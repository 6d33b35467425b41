import type { Attachment } from '@/lib/domain/attachment/attachment'
import { open, type Tx } from './tx'

type Unscanned = Pick<Attachment, 'id' | 'suggestionId' | 'kind' | 'version'>

/** Oldest first, behind the one that was tried last. */
export async function nextUnscanned(tx: Tx, after: string | null): Promise<Unscanned | null> {
  const row = await open(tx).attachment.findFirst({
    where: { scanState: 'UNSCANNED', ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: 'asc' },
    select: { id: true, suggestionId: true, kind: true, version: true },
  })
  return row as Unscanned | null
}

export async function readBytesOf(tx: Tx, attachmentId: string): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = await open(tx).attachmentPiece.findMany({
    where: { attachmentId },
    orderBy: { ordinal: 'asc' },
    select: { bytes: true },
  })
  return new Uint8Array(Buffer.concat(pieces.map(({ bytes }) => bytes)))
}

/** True for whoever says it first: two workers may look at the same file. */
export async function settleScan(tx: Tx, id: string, scanState: 'CLEAN' | 'INFECTED', scannedAt: Date) {
  const where = { id, scanState: 'UNSCANNED' }
  const { count } = await open(tx).attachment.updateMany({ where, data: { scanState, scannedAt } })
  return count === 1
}
