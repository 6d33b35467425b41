import { Readable } from 'node:stream'
import { say, step } from '../ground/say'
import { measure, type Servers, usedBy } from './load'
import { residentMegabytes } from './process-cpu'
import { sessionCookie } from './works'

/** A reading of the memory costs less than the piece that it waits for. */
const between = 20

/** The whole registry of a congress as a file: what a thousand rows cost beside a bare request, and the memory at its highest. */
export async function benchExports(servers: Servers, bare: Servers, office: string): Promise<void> {
  const asked = () => ({ method: 'GET' as const, path: '/', headers: {} })
  const { webMilliseconds: request } = await measure(bare, 8, 2000, asked)
  for (const format of ['csv', 'xlsx'])
    await step(`导出 ${format}`, `Exporting as ${format}`, () => taken(servers, format, office, request))
}

async function taken(servers: Servers, format: string, office: string, request: number): Promise<void> {
  const resting = await residentMegabytes(servers.web)
  const before = await usedBy(servers)
  const begun = performance.now()
  const { rows, megabytes, highest } = await readOut(servers, format, office)
  const seconds = (performance.now() - begun) / 1000
  const after = await usedBy(servers)
  const used = (after.web - before.web + after.database - before.database) * 1000
  const each = used / (rows / 1000)
  const times = Math.round(each / request)
  const figures = `${rows} / ${seconds.toFixed(1)} s = ${Math.round(rows / seconds)}/s, ${megabytes.toFixed(1)} MB`
  say(
    `${format}：${figures}，每千行 CPU ${each.toFixed(0)} ms，是裸请求的 ${times} 倍，内存 ${resting} → ${highest} MB`,
    `${format}: ${figures}, CPU ${each.toFixed(0)} ms a thousand rows, ${times} bare requests, memory ${resting} → ${highest} MB resident`,
  )
}

/** Asked for as the menu asks, so that it says how many rows it wrote. */
async function readOut({ address, web }: Servers, format: string, office: string) {
  const headers = { cookie: `${sessionCookie}=${office}`, 'X-Progress': 'rows' }
  const answer = await fetch(`${address}/api/downloads/lists/registry?format=${format}`, { headers })
  if (!answer.ok || !answer.body) throw new Error(`the export answered ${answer.status}`)
  let [bytes, pieces, highest] = [0, 0, 0]
  let last = Buffer.alloc(0)
  for await (const piece of Readable.fromWeb(answer.body as never)) {
    bytes += piece.length
    if (pieces % between === 0) highest = Math.max(highest, await residentMegabytes(web))
    pieces += 1
    last = Buffer.concat([last, piece]).subarray(-8)
  }
  // The frame without bytes ends it, and says how many rows there were.
  return { rows: last.readUInt32BE(0), megabytes: bytes / 1024 ** 2, highest }
}
