import type { Attachment } from '@/lib/domain/attachment/attachment'
import { unscannedAfter } from './kept-files'
import { open, type Tx } from './tx'

type Unscanned = Pick<Attachment, 'id' | 'suggestionId' | 'kind' | 'version'>

export async function nextUnscanned(tx: Tx, after: string | null): Promise<Unscanned | null> {
  const row = await open(tx).attachment.findFirst({
    ...unscannedAfter(after),
    select: { id: true, suggestionId: true, kind: true, version: true },
  })
  return row as Unscanned | null
}

/** True for whoever says it first: two workers may look at the same file. */
export async function settleScan(tx: Tx, id: string, scanState: 'CLEAN' | 'INFECTED', scannedAt: Date) {
  const where = { id, scanState: 'UNSCANNED' }
  const { count } = await open(tx).attachment.updateMany({ where, data: { scanState, scannedAt } })
  return count === 1
}
