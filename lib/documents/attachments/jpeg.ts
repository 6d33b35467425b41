import { Refusal } from '@/lib/domain/refusal'
import { orientationIn, orientationSegment } from './exif'
import { ensurePictureSize } from './picture-size'

const [startOfScan, endOfImage] = [0xda, 0xd9]
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const isTable = (marker: number) => [0xc4, 0xcc, 0xdb, 0xdd].includes(marker)

type Segment = { readonly marker: number; readonly from: number; readonly to: number }

/**
 * The picture from its tables, frames and scans, with its colours and the way it is held. Place, time, device, previews,
 * comments and whatever was hung on behind its end stay outside.
 */
export function withoutTraces(bytes: Buffer): { bytes: Buffer; stripped: boolean } {
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let [hasFrame, hasScan, stripped, orientation] = [false, false, false, 1]
  for (const segment of segmentsOf(bytes)) {
    const part = bytes.subarray(segment.from, segment.to)
    if (isFrame(segment.marker)) ensurePictureSize(part.readUInt16BE(7), part.readUInt16BE(5))
    hasFrame ||= isFrame(segment.marker)
    hasScan ||= segment.marker === startOfScan
    if (segment.marker === 0xe1) orientation = orientationIn(part.subarray(4)) ?? orientation
    if (isSeen(segment.marker, part)) kept.push(part)
    else stripped ||= segment.marker === 0xe1
  }
  if (!hasFrame || !hasScan) throw new Refusal('attachment-damaged')
  if (orientation !== 1) kept.splice(1, 0, orientationSegment(orientation))
  return { bytes: Buffer.concat(kept), stripped }
}

/** JFIF, the colour profile and the note of how colours are stored are part of what is seen. */
function isSeen(marker: number, part: Buffer): boolean {
  if (isFrame(marker) || isTable(marker) || marker === startOfScan || marker === endOfImage) return true
  const name = part.toString('latin1', 4, 16)
  return (
    (marker === 0xe0 && name.startsWith('JFIF\0')) ||
    (marker === 0xe2 && name.startsWith('ICC_PROFILE\0')) ||
    (marker === 0xee && name.startsWith('Adobe'))
  )
}

function* segmentsOf(bytes: Buffer): Generator<Segment> {
  let at = 2
  for (;;) {
    if (at + 2 > bytes.length || bytes[at] !== 0xff) throw new Refusal('attachment-damaged')
    const marker = bytes[at + 1] as number
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === endOfImage) {
      yield { marker, from: at, to: at + 2 }
      return
    }
    const length = at + 4 <= bytes.length && marker >= 0xc0 ? bytes.readUInt16BE(at + 2) : 0
    const isWhole = length >= (isFrame(marker) ? 8 : 2) && at + 2 + length <= bytes.length
    if (!isWhole) throw new Refusal('attachment-damaged')
    const end = at + 2 + length
    const to = marker === startOfScan ? endOfScan(bytes, end) : end
    yield { marker, from: at, to }
    at = to
  }
}

/** The packed picture goes on to the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1]
    if (next === undefined) break
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at
  }
  throw new Refusal('attachment-damaged')
}
