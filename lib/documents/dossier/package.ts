import { storedSize, zipped } from '../workbooks/zip-stream'

export type PackedFile = {
  readonly ordinal: number
  readonly path: string
  readonly byteSize: number
  /** CRC-32 */
  readonly checksum: number
  readonly attachmentId: string | null
  readonly deliveryId: string | null
}

export type Reading = (file: PackedFile) => AsyncIterable<Uint8Array>

/** The package as it leaves: one folder, nothing compressed, no clock; no file of it is ever held whole. */
export const packaged = (folder: string, files: readonly PackedFile[], read: Reading): AsyncGenerator<Buffer> =>
  zipped(
    files.map((file) => ({
      name: `${folder}/${file.path}`,
      content: read(file),
      stored: { size: file.byteSize, crc: file.checksum },
    })),
  )

export const packageSize = (folder: string, files: readonly Pick<PackedFile, 'path' | 'byteSize'>[]): number =>
  storedSize(files.map(({ path, byteSize }) => ({ name: `${folder}/${path}`, size: byteSize })))

/** Beyond it a zip file needs another format, which old readers do not know. */
export const largestPackage = 2 * 1024 ** 3
