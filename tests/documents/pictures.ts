import { crc32, deflateSync } from 'node:zlib'

const short = (value: number) => Buffer.from([value >> 8, value & 0xff])
const segment = (marker: number, content: Buffer) =>
  Buffer.concat([Buffer.from([0xff, marker]), short(content.length + 2), content])

/** Exif as a camera writes it: how it was held, and a place. */
export function exifWithPlace(orientation = 6): Buffer {
  const tiff = Buffer.alloc(64)
  tiff.write('II*\0', 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  tiff.set([0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0], 10)
  tiff.set([0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0], 22)
  tiff.write('GPS 36.98N 117.21E', 40, 'latin1')
  return Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
}

type Jpeg = { exif?: Buffer; comment?: string; width?: number; height?: number; behind?: string | Buffer }

/** Laid out like a photograph; what it shows does not matter to whoever only carries it. */
export function jpeg({ exif, comment, width = 640, height = 480, behind = '' }: Jpeg = {}): Buffer {
  const frame = Buffer.concat([Buffer.from([8]), short(height), short(width), Buffer.from([1, 1, 0x11, 0])])
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...(exif ? [segment(0xe1, exif)] : []),
    ...(comment ? [segment(0xfe, Buffer.from(comment))] : []),
    segment(0xdb, Buffer.alloc(65, 1)),
    segment(0xc0, frame),
    segment(0xc4, Buffer.alloc(28)),
    segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
    Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
    Buffer.from([0xff, 0xd9]),
    Buffer.from(behind),
  ])
}

export function chunk(type: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content])
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

export const pngSignature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** One grey pixel, unless it claims more. */
export function png({ more = [], width = 1, behind = '' }: { more?: Buffer[]; width?: number; behind?: string } = {}) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(width, 4)
  head.set([8, 0, 0, 0, 0], 8)
  const data = chunk('IDAT', deflateSync(Buffer.from([0, 128])))
  return Buffer.concat([
    pngSignature,
    chunk('IHDR', head),
    ...more,
    data,
    chunk('IEND', Buffer.alloc(0)),
    Buffer.from(behind),
  ])
}
