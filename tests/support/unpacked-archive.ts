import { buffer } from 'node:stream/consumers'
import { inflateRawSync } from 'node:zlib'
import { answerOpenData } from '@/lib/web/give-open-data'
import { publicOrigin } from './http'

/** The files of an archive that is written without sizes beforehand, by its directory. */
export async function unpackedArchive(): Promise<Record<string, string>> {
  const answer = await answerOpenData(new Request(`${publicOrigin}/api/downloads/public/data.zip`))
  const bytes = await buffer(answer.body as never)
  const end = bytes.length - 22
  const files: Record<string, string> = {}
  let place = bytes.readUInt32LE(end + 16)
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [packed, nameLength, from] = [
      bytes.readUInt32LE(place + 20),
      bytes.readUInt16LE(place + 28),
      bytes.readUInt32LE(place + 42),
    ]
    const name = bytes.toString('utf8', place + 46, place + 46 + nameLength)
    const start = from + 30 + nameLength
    files[name] = inflateRawSync(bytes.subarray(start, start + packed)).toString('utf8')
    place += 46 + nameLength
  }
  return files
}
