import { z } from 'zod'
import type { ScanState } from '@/lib/domain/attachment/attachment'
import { open, type Tx } from '@/lib/store/tx'

type Asked = { readonly suggestionId: string; readonly fileId: string }
const askedSchema = z.object({ suggestionId: z.uuid(), fileId: z.uuid() })

type Found = {
  readonly id: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly sha256: string
  readonly scanState: ScanState
  readonly pieces: number
}

/** A file under the name that it is published with; null where nothing that is shown names it. */
export async function publicFile(tx: Tx, now: Date, asked: Asked) {
  if (!askedSchema.safeParse(asked).success) return null
  const [row] = await open(tx).$queryRaw<{ found: Found | null }[]>`
    SELECT access.public_file(${asked.suggestionId}::uuid, ${asked.fileId}::uuid, ${now}) AS found`
  return row?.found ? { ...row.found, sha256: Buffer.from(row.found.sha256, 'hex') } : null
}

export async function publicPiece(tx: Tx, now: Date, asked: Asked, ordinal: number): Promise<Uint8Array | null> {
  const [row] = await open(tx).$queryRaw<{ piece: Uint8Array | null }[]>`
    SELECT access.public_piece(${asked.suggestionId}::uuid, ${asked.fileId}::uuid, ${ordinal}::int, ${now}) AS piece`
  return row?.piece ?? null
}
