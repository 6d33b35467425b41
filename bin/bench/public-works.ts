import { say } from '../ground/say'
import { type Servers, usedBy } from './load'
import { residentMegabytes } from './process-cpu'
import type { Published } from './published'
import type { Work } from './works'

/** What anybody reads, of all that is public; `unchanged` is what a cache asks each time. */
export async function publicWorksOf({ suggestion, unit }: Published, address: string): Promise<Work[]> {
  const reading = (name: string, bar: number, path: string, headers: Record<string, string> = {}): Work => ({
    name,
    bar,
    kind: 'read',
    next: () => ({ method: 'GET', path, headers }),
  })
  const one = `/public/${suggestion}`
  const tag = (await fetch(address + one)).headers.get('etag') ?? ''
  return [
    reading('public list', 10, '/public'),
    reading('public list, by words', 10, `/public?words=${encodeURIComponent('照明')}`),
    reading('one public suggestion', 6, one),
    { ...reading('the same, unchanged', 6, one, { 'if-none-match': tag }), answer: '3xx' },
    reading('a public unit', 150, `/public/units/${unit}`),
    reading('feed', 20, '/public/feed.xml'),
  ]
}

/** The archive is one answer of all that is public: what each suggestion in it costs, and what the process holds meanwhile. */
export async function weighArchive({ suggestions }: Published, servers: Servers): Promise<void> {
  const [before, held] = [await usedBy(servers), await residentMegabytes(servers.web)]
  const begun = performance.now()
  const answer = await fetch(`${servers.address}/api/downloads/public/data.zip`)
  let [bytes, most, looked] = [0, held, begun]
  for await (const piece of answer.body ?? []) {
    bytes += piece.length
    if (performance.now() - looked < 500) continue
    looked = performance.now()
    most = Math.max(most, await residentMegabytes(servers.web))
  }
  const seconds = (performance.now() - begun) / 1000
  const after = await usedBy(servers)
  const each = (after.web - before.web + after.database - before.database) / suggestions
  const [size, wall] = [(bytes / 1e6).toFixed(1), seconds.toFixed(0)]
  const cost = `${(each * 1000).toFixed(2)} ms`
  say(
    `数据包：${suggestions} 件，${size} MB，${wall} 秒，每件 CPU ${cost}，内存 ${held} 至 ${most} MB`,
    `archive: ${suggestions} suggestions, ${size} MB in ${wall} s, CPU ${cost} for each, ${held} to ${most} MB resident`,
  )
}
