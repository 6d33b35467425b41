import { once } from 'node:events'
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl'
import { readingLimits as limits } from './limits.ts'
import { Unreadable } from './unreadable.ts'

const encrypted = 0x1

/** The parts of a zipped document. Only what is asked for is inflated, and every inflated byte is counted. */
export class Archive {
  readonly #zip: ZipFile
  readonly #parts: ReadonlyMap<string, Entry>
  #unpacked = 0

  private constructor(zip: ZipFile, parts: ReadonlyMap<string, Entry>) {
    this.#zip = zip
    this.#parts = parts
  }

  static async open(bytes: Buffer): Promise<Archive> {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true, decodeStrings: true, validateEntrySizes: true })
    if (zip.entryCount > limits.parts) throw new Unreadable('workbook-too-many-parts', { limit: limits.parts })
    const parts = new Map<string, Entry>()
    for await (const entry of zip.eachEntry()) {
      if (entry.generalPurposeBitFlag & encrypted) throw new Unreadable('workbook-encrypted')
      if (parts.has(entry.fileName) || parts.size === limits.parts) throw new Unreadable('workbook-damaged')
      parts.set(entry.fileName, entry)
    }
    return new Archive(zip, parts)
  }

  get names(): string[] {
    return [...this.#parts.keys()]
  }

  has(name: string): boolean {
    return this.#parts.has(name)
  }

  /** Hands over a part piece by piece; nobody ever holds the whole. */
  async read(name: string, take: (piece: Buffer) => void): Promise<void> {
    const entry = this.#parts.get(name)
    if (!entry) throw new Unreadable('workbook-damaged', { part: name })
    const stream = await this.#zip.openReadStreamPromise(entry)
    let unpacked = 0
    try {
      stream.on('data', (piece: Buffer) => {
        unpacked += piece.length
        try {
          this.#count(piece.length, unpacked, entry.compressedSize)
          take(piece)
        } catch (cause) {
          stream.destroy(cause as Error)
        }
      })
      await once(stream, 'end')
    } finally {
      stream.destroy()
    }
  }

  #count(piece: number, unpacked: number, packed: number) {
    this.#unpacked += piece
    const tooDense = unpacked > limits.ratioFloorBytes && unpacked > packed * limits.ratio
    if (this.#unpacked > limits.unpackedBytes || tooDense) {
      throw new Unreadable('workbook-unpacks-too-large', { limit: limits.unpackedBytes })
    }
  }
}
