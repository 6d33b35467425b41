/** A file that somebody has brought in, as it is kept. */
export type ExaminedFile = {
  readonly fileName: string
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly sha256: Uint8Array<ArrayBuffer>
  readonly stripped: boolean
}

/** One megabyte, as the database allows. */
const pieceLength = 1024 * 1024

/** A file is kept, and given out again, in pieces from 1 on. */
export async function keepInPieces(
  bytes: Uint8Array,
  keep: (piece: Uint8Array<ArrayBuffer>, ordinal: number) => Promise<unknown>,
): Promise<void> {
  for (let [from, ordinal] = [0, 1]; from < bytes.length; from += pieceLength, ordinal += 1) {
    await keep(Uint8Array.from(bytes.subarray(from, from + pieceLength)), ordinal)
  }
}

type Piece = { readonly bytes: Uint8Array }

/** At most twenty megabytes at once. */
export const wholeOf = (pieces: readonly Piece[]): Buffer<ArrayBuffer> =>
  Buffer.concat(pieces.map(({ bytes }) => bytes))

/** How the pieces of a file are read for `wholeOf`. */
export const inOrder = { orderBy: { ordinal: 'asc' }, select: { bytes: true } } as const

/** Of files that nobody has looked at: oldest first, behind the one that was tried last. */
export const unscannedAfter = (after: string | null) =>
  ({
    where: { scanState: 'UNSCANNED', ...(after ? { id: { gt: after } } : {}) },
    orderBy: { id: 'asc' },
  }) as const
