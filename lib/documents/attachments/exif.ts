const exif = 'Exif\0\0'
const orientationTag = 0x0112

/** How the camera was held, 1 to 8; undefined where the segment does not say. Takes the segment behind its length. */
export function orientationIn(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 0, 6) !== exif) return undefined
  const tiff = segment.subarray(6)
  const order = tiff.toString('latin1', 0, 2)
  if (tiff.length < 14 || (order !== 'II' && order !== 'MM')) return undefined
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at))
  const start = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4)
  if (start + 2 > tiff.length) return undefined
  const entries = Math.min(short(start), Math.floor((tiff.length - start - 2) / 12))
  for (let entry = 0; entry < entries; entry++) {
    const at = start + 2 + entry * 12
    if (short(at) !== orientationTag) continue
    const value = short(at + 8)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** A segment that says this and nothing else. */
export function orientationSegment(orientation: number): Buffer {
  const head = Buffer.from([0xff, 0xe1, 0, 34])
  const tiff = Buffer.from([
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ])
  return Buffer.concat([head, Buffer.from(exif, 'latin1'), tiff])
}
