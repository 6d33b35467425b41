import { createHash } from 'node:crypto'
import { fileKinds, kindOfMediaType } from '@/lib/domain/attachment/file-kinds'
import { log } from './log'

export type GivenFile = {
  readonly id: string
  readonly fileName: string
  readonly mediaType: string
  readonly byteSize: number
  readonly sha256: Uint8Array
  readonly pieces: number
}

/** Shown inside the browser is only what it draws without running; everything else is saved. */
export function fileHeaders(
  { fileName, mediaType, byteSize }: Omit<GivenFile, 'id' | 'sha256'>,
  wantsView: boolean,
): Record<string, string> {
  const kind = kindOfMediaType(mediaType)
  const isShown = wantsView && kind !== undefined && fileKinds[kind].isShownInline
  const plain = `file.${fileName.split('.').at(-1)}`
  return {
    'Content-Type': kind ? mediaType : 'application/octet-stream',
    'Content-Length': String(byteSize),
    'Content-Disposition': disposition(isShown ? 'inline' : 'attachment', plain, fileName),
    'Content-Security-Policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}

export const mediaTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
  json: 'application/json; charset=utf-8',
  ics: 'text/calendar; charset=utf-8',
} as const

type MadeFile = { readonly mediaType: string; readonly fileName: string }

/** A file that the house makes itself, to be saved; `plain` is its name where only plain signs are read. */
export function madeHeaders({ mediaType, fileName }: MadeFile, plain: string): Record<string, string> {
  return {
    'Content-Type': mediaType,
    'Content-Disposition': disposition('attachment', plain, fileName.replace(/[/\\]/g, ' ')),
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  }
}

/** The same where all its bytes are there. */
export const madeFile = (bytes: Uint8Array, file: MadeFile, plain: string): Response =>
  new Response(new Uint8Array(bytes), {
    headers: { ...madeHeaders(file, plain), 'Content-Length': String(bytes.byteLength) },
  })

const disposition = (how: 'inline' | 'attachment', plain: string, fileName: string): string =>
  `${how}; filename="${plain}"; filename*=UTF-8''${encoded(fileName)}`

/** RFC 5987: what encodeURIComponent leaves alone and a header would not. */
const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)

/**
 * Piece by piece, each in a transaction of its own: a slow telephone holds no connection, and who may no longer read it meanwhile
 * gets no more. The last piece leaves only when the whole has the hash that was written down.
 */
export function fileStream(
  { id, sha256, pieces }: Pick<GivenFile, 'id' | 'sha256' | 'pieces'>,
  readPiece: (ordinal: number) => Promise<Uint8Array | null>,
): ReadableStream<Uint8Array> {
  const hash = createHash('sha256')
  let ordinal = 0
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      ordinal += 1
      const piece = await readPiece(ordinal)
      if (piece) hash.update(piece)
      const isLast = ordinal >= pieces
      if (!piece || (isLast && !hash.digest().equals(Buffer.from(sha256)))) {
        log().error({ attachmentId: id, ordinal }, 'a kept file is not what it was')
        return controller.error(new Error('the file is damaged'))
      }
      controller.enqueue(piece)
      if (isLast) controller.close()
    },
  })
}
