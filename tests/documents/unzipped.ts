import { inflateRawSync } from 'node:zlib'

/** The parts of a zip file as its own directory tells them. */
export function unzipped(file: Buffer): Map<string, Buffer> {
  const parts = new Map<string, Buffer>()
  let at = file.indexOf('PK\x01\x02')
  while (at >= 0 && file.readUInt32LE(at) === 0x02014b50) {
    const [packed, name, offset] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28), file.readUInt32LE(at + 42)]
    const begins = offset + 30 + file.readUInt16LE(offset + 26) + file.readUInt16LE(offset + 28)
    parts.set(file.subarray(at + 46, at + 46 + name).toString(), inflateRawSync(file.subarray(begins, begins + packed)))
    at += 46 + name
  }
  return parts
}

export const textOf = (xml: string) => [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text)
