import type { ScanState } from '@/lib/domain/attachment/attachment'
import { Refusal } from '@/lib/domain/refusal'
import { type ExaminedFile, inOrder, keepInPieces, unscannedAfter, wholeOf } from './kept-files'
import { open, type Tx } from './tx'

export type NewDocument = ExaminedFile & {
  readonly congressId: string
  readonly meetingId: string
  readonly uploadedById: string
  readonly uploadedAt: Date
}

export async function addDocument(tx: Tx, { bytes, ...facts }: NewDocument): Promise<string> {
  const data = { ...facts, byteSize: bytes.length }
  const { id } = await open(tx).meetingDocument.create({ data, select: { id: true } })
  await keepInPieces(
    bytes,
    (piece, ordinal) => open(tx).$executeRaw`
      INSERT INTO meeting_document_piece (document_id, ordinal, congress_id, bytes)
      VALUES (${id}::uuid, ${ordinal}, ${facts.congressId}::uuid, ${piece})`,
  )
  return id
}

export type KeptDocument = {
  readonly id: string
  readonly meetingId: string
  readonly fileName: string
  readonly removedAt: Date | null
  readonly scanState: ScanState
}

export async function readDocument(tx: Tx, id: string): Promise<KeptDocument> {
  const select = { id: true, meetingId: true, fileName: true, removedAt: true, scanState: true } as const
  const row = await open(tx).meetingDocument.findUnique({ where: { id }, select })
  if (!row) throw new Refusal('not-found')
  return row as KeptDocument
}

/** Files that are there, and bytes that are kept. */
export async function readHeld(tx: Tx, meetingId: string): Promise<{ files: number; bytes: number }> {
  const [row] = await open(tx).$queryRaw<[{ files: number; bytes: number }]>`
    SELECT count(*) FILTER (WHERE removed_at IS NULL)::int AS files, coalesce(sum(byte_size), 0)::float8 AS bytes
      FROM meeting_document WHERE meeting_id = ${meetingId}::uuid`
  return row
}

export async function takeOutDocument(tx: Tx, id: string, removedAt: Date, removedById: string): Promise<void> {
  await open(tx).meetingDocument.update({ where: { id }, data: { removedAt, removedById }, select: { id: true } })
}

export async function readDocumentPiece(tx: Tx, documentId: string, ordinal: number): Promise<Uint8Array | null> {
  const where = { documentId_ordinal: { documentId, ordinal } }
  const piece = await open(tx).meetingDocumentPiece.findUnique({ where, select: { bytes: true } })
  return piece?.bytes ?? null
}

type Unscanned = { readonly id: string; readonly meetingId: string; readonly ordinal: number }

export async function nextUnscannedDocument(tx: Tx, after: string | null): Promise<Unscanned | null> {
  const row = await open(tx).meetingDocument.findFirst({
    ...unscannedAfter(after),
    select: { id: true, meetingId: true, meeting: { select: { ordinal: true } } },
  })
  return row && { id: row.id, meetingId: row.meetingId, ordinal: row.meeting.ordinal }
}

export async function readBytesOfDocument(tx: Tx, documentId: string): Promise<Uint8Array<ArrayBuffer>> {
  return wholeOf(await open(tx).meetingDocumentPiece.findMany({ where: { documentId }, ...inOrder }))
}

/** True for whoever says it first. */
export async function settleDocumentScan(tx: Tx, id: string, scanState: 'CLEAN' | 'INFECTED', scannedAt: Date) {
  const where = { id, scanState: 'UNSCANNED' }
  const { count } = await open(tx).meetingDocument.updateMany({ where, data: { scanState, scannedAt } })
  return count === 1
}
