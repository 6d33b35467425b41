import { pipeline, Readable } from 'node:stream'
import { crc32, createDeflateRaw } from 'node:zlib'

export type ZipPart = {
  name: string
  content: Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>
  /** stands as it is under what is known of it beforehand, so that no compressor has a say in the bytes of the whole */
  stored?: { size: number; crc: number }
}

type Written = { name: Buffer; crc: number; packed: number; size: number; offset: number; isStored: boolean }

const deflated = 8
/** Names are UTF-8; sizes follow the data where they were not known before it. */
const utf8 = 0x0800
const sizesFollow = 0x0008
const version = 20
/** Some readers take names for those of the old code page unless a file says that it comes from a system with another. */
const dos = 0
const unix = 3
const readableByAll = 0o100644 * 0x10000

/** What a zip file of stored parts comes to, before any of it is written. */
export const storedSize = (parts: readonly { name: string; size: number }[]): number =>
  parts.reduce((sum, { name, size }) => sum + size + 76 + 2 * Buffer.byteLength(name), 22)

/** A zip file as it is made: no part is ever held whole. */
export async function* zipped(parts: readonly ZipPart[]): AsyncGenerator<Buffer> {
  const written: Written[] = []
  let offset = 0
  for (const part of parts) {
    const one: Written = { name: Buffer.from(part.name), crc: 0, packed: 0, size: 0, offset, isStored: !!part.stored }
    for await (const piece of part.stored ? storedPart(part, part.stored, one) : partOf(part, one)) {
      offset += piece.length
      yield piece
    }
    written.push(one)
  }
  const directory = Buffer.concat(written.map(listed))
  yield directory
  yield endOf(written.length, directory.length, offset)
}

async function* partOf({ content }: ZipPart, one: Written): AsyncGenerator<Buffer> {
  yield Buffer.concat([Buffer.from('PK\x03\x04'), common(one, { known: false }), one.name])
  // A pipeline, so that content which fails fails the file instead of the process.
  for await (const piece of pipeline(Readable.from(counted(content, one)), createDeflateRaw(), () => undefined)) {
    one.packed += (piece as Buffer).length
    yield piece as Buffer
  }
  const descriptor = Buffer.alloc(16)
  descriptor.write('PK\x07\x08', 'latin1')
  descriptor.writeUInt32LE(one.crc, 4)
  descriptor.writeUInt32LE(one.packed, 8)
  descriptor.writeUInt32LE(one.size, 12)
  yield descriptor
}

async function* storedPart({ content }: ZipPart, { size, crc }: { size: number; crc: number }, one: Written) {
  Object.assign(one, { size, packed: size, crc })
  yield Buffer.concat([Buffer.from('PK\x03\x04'), common(one, { known: true }), one.name])
  for await (const written of content) yield Buffer.from(written as string)
}

async function* counted(content: ZipPart['content'], one: Written): AsyncGenerator<Buffer> {
  for await (const written of content) {
    const bytes = Buffer.from(written as string)
    one.crc = crc32(bytes, one.crc)
    one.size += bytes.length
    yield bytes
  }
}

function common({ name, crc, packed, size, isStored }: Written, { known }: { known: boolean }): Buffer {
  const header = Buffer.alloc(26)
  header.writeUInt16LE(version, 0)
  header.writeUInt16LE(isStored ? utf8 : utf8 | sizesFollow, 2)
  header.writeUInt16LE(isStored ? 0 : deflated, 4)
  header.writeUInt16LE(0x21, 8)
  header.writeUInt32LE(known ? crc : 0, 10)
  header.writeUInt32LE(known ? packed : 0, 14)
  header.writeUInt32LE(known ? size : 0, 18)
  header.writeUInt16LE(name.length, 22)
  return header
}

function listed(one: Written): Buffer {
  const rest = Buffer.alloc(14)
  if (one.isStored) rest.writeUInt32LE(readableByAll, 6)
  rest.writeUInt32LE(one.offset, 10)
  return Buffer.concat([
    Buffer.from('PK\x01\x02'),
    Buffer.from([version, one.isStored ? unix : dos]),
    common(one, { known: true }),
    rest,
    one.name,
  ])
}

function endOf(count: number, length: number, offset: number): Buffer {
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 'latin1')
  end.writeUInt16LE(count, 8)
  end.writeUInt16LE(count, 10)
  end.writeUInt32LE(length, 12)
  end.writeUInt32LE(offset, 16)
  return end
}
