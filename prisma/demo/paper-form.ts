import { crc32, deflateSync } from 'node:zlib'

const [width, height, margin, row] = [620, 877, 60, 48]

/** A scan of a filled form, drawn: a ruled sheet with a tick for each of three marks. White is 1, as a scanner in black and white has it. */
export function scannedForm(ticks: readonly number[]): Uint8Array<ArrayBuffer> {
  const perLine = Math.ceil(width / 8)
  const sheet = Buffer.alloc((perLine + 1) * height, 0xff)
  for (let y = 0; y < height; y += 1) sheet[y * (perLine + 1)] = 0
  const ink = (x: number, y: number): void => {
    const place = y * (perLine + 1) + 1 + (x >> 3)
    sheet[place] = (sheet[place] ?? 0xff) & ~(0x80 >> (x & 7))
  }
  for (let y = margin; y <= margin + 12 * row; y += row) for (let x = margin; x < width - margin; x += 1) ink(x, y)
  for (const x of [margin, margin + 160, width - margin]) for (let y = margin; y <= margin + 12 * row; y += 1) ink(x, y)
  for (const [aspect, choice] of ticks.entries())
    for (let step = 0; step < 26; step += 1)
      for (const thick of [0, 1, 2]) {
        const at = step < 8 ? step : 16 - step
        ink(margin + 190 + choice * 100 + step, margin + (2 + aspect * 2) * row + 24 + at + thick)
      }
  return png(sheet)
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

function png(sheet: Buffer): Uint8Array<ArrayBuffer> {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // One bit a point, grey.
  head[8] = 1
  const parts = [signature, chunk('IHDR', head), chunk('IDAT', deflateSync(sheet)), chunk('IEND', Buffer.alloc(0))]
  return Uint8Array.from(Buffer.concat(parts))
}

function chunk(name: string, bytes: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), bytes])
  const ends = Buffer.alloc(8)
  ends.writeUInt32BE(bytes.length, 0)
  ends.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)])
}
