import type { ScanState } from '@/lib/domain/attachment/attachment'
import { Refusal } from '@/lib/domain/refusal'
import { type ExaminedFile, inOrder, keepInPieces, unscannedAfter, wholeOf } from './kept-files'
import { open, type Tx } from './tx'

export type NewEvidence = ExaminedFile & {
  readonly congressId: string
  readonly assessmentId: string
  readonly unitId: string
  /** whose marking sheet it is a scan of; null: evidence of the unit */
  readonly memberId: string | null
  readonly uploadedById: string
  readonly uploadedAt: Date
}

export async function addEvidence(tx: Tx, { bytes, ...facts }: NewEvidence): Promise<string> {
  const data = { ...facts, byteSize: bytes.length }
  const { id } = await open(tx).assessmentFile.create({ data, select: { id: true } })
  await keepInPieces(
    bytes,
    (piece, ordinal) => open(tx).$executeRaw`
      INSERT INTO assessment_file_piece (file_id, ordinal, congress_id, bytes)
      VALUES (${id}::uuid, ${ordinal}, ${facts.congressId}::uuid, ${piece})`,
  )
  return id
}

export type KeptEvidence = {
  readonly id: string
  readonly congressId: string
  readonly assessmentId: string
  readonly unitId: string
  readonly memberId: string | null
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly sha256: Uint8Array
  readonly scanState: ScanState
  readonly pieces: number
  /** a self-assessment that is handed in names it */
  readonly isHandedIn: boolean
}

export async function readEvidence(tx: Tx, id: string): Promise<KeptEvidence> {
  const [row] = await open(tx).$queryRaw<KeptEvidence[]>`
    SELECT f.id, f.congress_id AS "congressId", f.assessment_id AS "assessmentId", f.unit_id AS "unitId", f.member_id AS "memberId", f.file_name AS "fileName",
      f.media_type AS "mediaType", f.byte_size AS "byteSize", f.sha256, f.scan_state AS "scanState",
      (SELECT count(*)::int FROM assessment_file_piece p WHERE p.file_id = f.id) AS pieces,
      EXISTS (SELECT FROM self_assessment a JOIN self_assessment_item i ON i.self_assessment_id = a.id
        WHERE a.assessment_id = f.assessment_id AND a.unit_id = f.unit_id AND a.handed_in_at IS NOT NULL AND f.id = ANY(i.file_ids)) AS "isHandedIn"
    FROM assessment_file f WHERE f.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

/** What the unit holds already, or what there is of the member's sheet; until commit nobody adds to it. */
export async function lockHeldEvidence(tx: Tx, assessmentId: string, unitId: string, memberId: string | null) {
  await open(tx).$queryRaw`
    SELECT unit_id FROM assessment_unit WHERE assessment_id = ${assessmentId}::uuid AND unit_id = ${unitId}::uuid FOR UPDATE`
  const [row] = await open(tx).$queryRaw<[{ files: number; bytes: number }]>`
    SELECT count(*)::int AS files, coalesce(sum(byte_size), 0)::float8 AS bytes
      FROM assessment_file WHERE assessment_id = ${assessmentId}::uuid AND unit_id = ${unitId}::uuid
        AND member_id IS NOT DISTINCT FROM ${memberId}::uuid`
  return row
}

export async function readEvidencePiece(tx: Tx, fileId: string, ordinal: number): Promise<Uint8Array | null> {
  const where = { fileId_ordinal: { fileId, ordinal } }
  const piece = await open(tx).assessmentFilePiece.findUnique({ where, select: { bytes: true } })
  return piece?.bytes ?? null
}

type Unscanned = { readonly id: string; readonly assessmentId: string }

export async function nextUnscannedEvidence(tx: Tx, after: string | null): Promise<Unscanned | null> {
  return open(tx).assessmentFile.findFirst({
    ...unscannedAfter(after),
    select: { id: true, assessmentId: true },
  })
}

export async function readBytesOfEvidence(tx: Tx, fileId: string): Promise<Uint8Array<ArrayBuffer>> {
  return wholeOf(await open(tx).assessmentFilePiece.findMany({ where: { fileId }, ...inOrder }))
}

/** True for whoever says it first. */
export async function settleEvidenceScan(tx: Tx, id: string, scanState: 'CLEAN' | 'INFECTED', scannedAt: Date) {
  const where = { id, scanState: 'UNSCANNED' }
  const { count } = await open(tx).assessmentFile.updateMany({ where, data: { scanState, scannedAt } })
  return count === 1
}
