import { crc32 } from 'node:zlib'
import { Refusal } from '@/lib/domain/refusal'
import { ensurePictureSize } from './picture-size'

const signatureLength = 8
const seen = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs', 'sBIT', 'bKGD'])
const telling = new Set(['eXIf', 'tEXt', 'zTXt', 'iTXt'])

/** The picture from the chunks that are drawn; texts, places and whatever stands behind the end stay outside. */
export function withoutTextChunks(bytes: Buffer): { bytes: Buffer; stripped: boolean } {
  const kept: Buffer[] = [bytes.subarray(0, signatureLength)]
  let [at, stripped, hasData] = [signatureLength, false, false]
  for (;;) {
    const { type, chunk } = chunkAt(bytes, at)
    if ((type === 'IHDR') !== (at === signatureLength)) throw new Refusal('attachment-damaged')
    if (type === 'IHDR') ensurePictureSize(chunk.readUInt32BE(8), chunk.readUInt32BE(12))
    if (seen.has(type)) kept.push(chunk)
    stripped ||= telling.has(type)
    hasData ||= type === 'IDAT'
    at += chunk.length
    if (type === 'IEND') break
  }
  if (!hasData) throw new Refusal('attachment-damaged')
  return { bytes: Buffer.concat(kept), stripped }
}

function chunkAt(bytes: Buffer, at: number): { type: string; chunk: Buffer } {
  const length = at + 12 <= bytes.length ? bytes.readUInt32BE(at) : -1
  const type = bytes.toString('latin1', at + 4, at + 8)
  if (length < (type === 'IHDR' ? 13 : 0) || at + 12 + length > bytes.length) throw new Refusal('attachment-damaged')
  const chunk = bytes.subarray(at, at + 12 + length)
  if (crc32(chunk.subarray(4, 8 + length)) !== chunk.readUInt32BE(8 + length)) throw new Refusal('attachment-damaged')
  return { type, chunk }
}
