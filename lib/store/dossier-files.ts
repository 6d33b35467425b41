import { createHash } from 'node:crypto'
import { crc32 } from 'node:zlib'
import { readPiece } from './attachments'
import { readLetterFile } from './letters'
import { open, type Tx } from './tx'

/** What a file of a package is and where its bytes lie: with it, as an attachment, or as the letter to an addressee. */
export type DossierFile = {
  readonly ordinal: number
  readonly path: string
  readonly byteSize: number
  readonly checksum: number
  readonly sha256: string
  readonly attachmentId: string | null
  readonly deliveryId: string | null
}

export type NewDossierFile = DossierFile & { readonly bytes: Uint8Array | null }

export async function addDossierFiles(
  tx: Tx,
  { id, congressId }: { id: string; congressId: string },
  files: readonly NewDossierFile[],
): Promise<void> {
  for (const { bytes, sha256, checksum, ...file } of files)
    await open(tx).dossierFile.create({
      data: {
        ...file,
        dossierId: id,
        congressId,
        checksum: BigInt(checksum),
        sha256: new Uint8Array(Buffer.from(sha256, 'hex')),
        bytes: bytes && new Uint8Array(bytes),
      },
      select: { ordinal: true },
    })
}

export function readDossierFiles(tx: Tx, dossierId: string): Promise<DossierFile[]> {
  return open(tx).$queryRaw<DossierFile[]>`
    SELECT f.ordinal, f.path, f.byte_size AS "byteSize", f.checksum::float8 AS checksum, encode(f.sha256, 'hex') AS sha256,
      f.attachment_id AS "attachmentId", f.delivery_id AS "deliveryId"
    FROM dossier_file f WHERE f.dossier_id = ${dossierId}::uuid ORDER BY f.ordinal`
}

export type Within = <Result>(work: (tx: Tx) => Promise<Result>) => Promise<Result>
type Lying = Pick<DossierFile, 'attachmentId' | 'deliveryId' | 'ordinal'>

/** Piece by piece, each in a transaction of its own: no connection is held while somebody is slow. */
export async function* bytesOf(within: Within, dossierId: string, file: Lying): AsyncGenerator<Uint8Array> {
  const { attachmentId, deliveryId, ordinal } = file
  if (attachmentId) return yield* piecesOf(within, attachmentId)
  const where = { dossierId_ordinal: { dossierId, ordinal } }
  const bytes = deliveryId
    ? await within((tx) => readLetterFile(tx, deliveryId, 'PDF'))
    : await within(
        async (tx) => (await open(tx).dossierFile.findUnique({ where, select: { bytes: true } }))?.bytes ?? null,
      )
  if (bytes) yield bytes
}

export async function* piecesOf(within: Within, attachmentId: string): AsyncGenerator<Uint8Array> {
  for (let ordinal = 1; ; ordinal += 1) {
    const piece = await within((tx) => readPiece(tx, attachmentId, ordinal))
    if (!piece) return
    yield piece
  }
}

export type Weighed = { readonly byteSize: number; readonly checksum: number; readonly sha256: string }

/** Size and sums of bytes as they go by. */
export async function weigh(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<Weighed> {
  const hash = createHash('sha256')
  let [byteSize, checksum] = [0, 0]
  for await (const piece of pieces) {
    hash.update(piece)
    checksum = crc32(piece, checksum)
    byteSize += piece.length
  }
  return { byteSize, checksum, sha256: hash.digest('hex') }
}
