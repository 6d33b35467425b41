import { parseArgs } from 'node:util'
import pg from 'pg'
import { disconnect } from '@/lib/store/prisma'
import { instantNow } from '@/lib/web/this-moment'
import { ensureBuilt } from '../ground/build'
import { applyMigrations } from '../ground/migrations'
import { say, step } from '../ground/say'
import { openDatabase } from '../ground/with-database'
import { book } from './booking'
import { benchExports } from './exports'
import { type Line, printLines } from './figures-table'
import { buildHalls, type Halls } from './halls'
import { bestOf, measure, type Servers } from './load'
import { fillWithTexts } from './many-texts'
import { benchPlanning } from './meeting-plan'
import { weigh } from './page-weight'
import { type Population, populate } from './population'
import { residentMegabytes } from './process-cpu'
import { publicWorksOf, weighArchive } from './public-works'
import { type Published, publishAll } from './published'
import { benchRecount } from './recount'
import { postmasterPid, startBare, startWeb, untilAnswers } from './servers'
import { type Populations, sessionCookie, type Work, worksOf } from './works'
import { type DistrictYear, loadDistrictYear } from './year'

const ports = { web: 3190, bare: 3191 }
const { values: asked } = parseArgs({
  options: {
    small: { type: 'boolean', default: false },
    /** nothing but the deadlines of a new calendar */
    recount: { type: 'boolean', default: false },
    /** nothing but what anybody reads */
    public: { type: 'boolean', default: false },
    deadlines: { type: 'string' },
  },
})
const share = asked.small ? 0.2 : 1
const levels = [1, 8, 32]
/** 代表 of a district, all of them in one hall */
const hall = 253
const runs = 3
/** Requests a run; before the first, the compiler has seen each work often enough to have made up its mind. */
const amount = { read: 400 * share, write: 200 * share, warming: asked.small ? 100 : 500 }
const deadlines = Number(asked.deadlines ?? 100_000 * share)
const writes = amount.warming + levels.length * runs * amount.write

/** What users wait for, against a bare server in the same run; CPU time is the figure that holds on a noisy machine. */
export async function bench(): Promise<number> {
  const database = await openDatabase({ name: 'bench', startAfresh: true })
  try {
    await step('准备数据库', 'Preparing the database', () => applyMigrations(process.env.DATABASE_OWNER_URL ?? ''))
    const year = asked.public || asked.recount ? null : await loadDistrictYear()
    if (!asked.public) await benchRecount(deadlines)
    if (asked.recount) return 0
    if (!asked.public) benchPlanning()
    await ensureBuilt()
    const inside = year && (await insideGround(year))
    const large = await step('十万件', '100,000 suggestions', () =>
      populate('十万件', { suggestions: 100_000 * share, drafts: 1, assignments: 1, people: 1 }),
    )
    const texts = inside && (await textsToSearch())
    const published = await step('公开', 'publishing half of them', () => publishAll(large.congress, 100_000 * share))
    await disconnect()
    await step('整理', 'Vacuuming, as autovacuum would', vacuum)
    await compare(inside && texts && { ...inside, texts }, large, published)
  } finally {
    await database.leave()
  }
  return 0
}

type Inside = {
  readonly small: Population
  readonly halls: Halls
  readonly year: DistrictYear
}

async function insideGround(year: DistrictYear): Promise<Inside> {
  // A person may submit sixty times an hour.
  const people = Math.max(20, Math.ceil(writes / 40))
  const small = await step('一万件', '10,000 suggestions', () =>
    populate('一万件', { suggestions: 10_000, drafts: writes, assignments: writes, people }),
  )
  const halls = await step('礼堂', 'halls of 253', () =>
    buildHalls(small.congress, Math.ceil((writes + hall) / hall) + 1, hall),
  )
  await step('期限', 'their deadlines', (note) => book(small.congress, instantNow(), note))
  return { small, halls, year }
}

async function textsToSearch(): Promise<Population> {
  const texts = await populate('百万条', { suggestions: 40, drafts: 1, assignments: 1, people: 5 })
  await step('百万条文字', 'a million texts to search', (note) => fillWithTexts(texts.congress, share, note))
  return texts
}

async function vacuum(): Promise<void> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_OWNER_URL })
  await client.connect()
  await client.query('VACUUM ANALYZE')
  await client.end()
}

async function compare(
  inside: (Inside & Pick<Populations, 'texts'>) | null,
  large: Population,
  published: Published,
): Promise<void> {
  const bare = startBare(ports.bare, 43_000)
  const web = startWeb(ports.web)
  try {
    const address = `http://localhost:${ports.web}`
    const coldStart = await untilAnswers(`${address}/api/health`)
    const servers = { address, web: web.pid ?? 0, postmaster: await postmasterPid() }
    await untilAnswers(`http://127.0.0.1:${ports.bare}/`)
    const ofPublic = await publicWorksOf(published, address)
    const works = [...ofPublic, ...(inside ? worksOf({ ...inside, large }, inside.halls, inside.year) : [])]
    for (const work of works)
      await step(`预热：${work.name}`, `Warming up: ${work.name}`, () =>
        measure(servers, 8, amount.warming, work.next, work.answer),
      )
    const lines: Line[] = []
    for (const connections of levels) lines.push(...(await atLevel(connections, servers, bare.pid ?? 0, works)))
    printLines(lines)
    const memory = await residentMegabytes(servers.web)
    say(
      `每项取 ${runs} 轮中 CPU 最少的一轮。冷启动 ${Math.round(coldStart)} ms，内存 ${memory} MB`,
      `of ${runs} runs the one with the least CPU; cold start ${Math.round(coldStart)} ms, memory ${memory} MB resident`,
    )
    await weighArchive(published, servers)
    if (!inside) return
    await fillHall(servers, works)
    await benchExports(servers, bareAt(bare.pid ?? 0), large.office)
    await weights(address, inside.small)
  } finally {
    bare.kill()
    web.kill()
  }
}

const bareAt = (web: number): Servers => ({ address: `http://127.0.0.1:${ports.bare}`, web, postmaster: 0 })

/** 253 people tap at the same moment. */
async function fillHall(servers: Servers, works: readonly Work[]): Promise<void> {
  const arriving = works.at(-1)
  if (!arriving) return
  const measured = await measure(servers, 32, hall, arriving.next)
  const seconds = (hall / measured.perSecond).toFixed(1)
  say(
    `${hall} 人签到共 ${seconds} 秒，失败 ${measured.failed}`,
    `${hall} people signed in within ${seconds} s, ${measured.failed} failed`,
  )
}

async function atLevel(connections: number, servers: Servers, barePid: number, works: Work[]): Promise<Line[]> {
  const bareRequest = () => ({ method: 'GET' as const, path: '/', headers: {} })
  const bare = await bestOf(runs, () => measure(bareAt(barePid), connections, 4000 * share, bareRequest))
  say(
    `${connections} 个连接：裸服务器每秒 ${Math.round(bare.perSecond)} 次，每次 CPU ${bare.webMilliseconds.toFixed(2)} ms`,
    `${connections} connections: bare server ${Math.round(bare.perSecond)} requests a second, CPU ${bare.webMilliseconds.toFixed(2)} ms each`,
  )
  const lines: Line[] = []
  for (const work of works) {
    const measured = await step(work.name, `${connections} connections`, () =>
      bestOf(runs, () => measure(servers, connections, amount[work.kind], work.next, work.answer)),
    )
    lines.push({ work, connections, measured, bare })
  }
  return lines
}

async function weights(address: string, { office, delegates }: Population): Promise<void> {
  const pages: [string, string, string][] = [
    ['list', '/registry?status=IN_PROGRESS', office],
    ['form', '/suggestions/new', delegates[0] ?? ''],
  ]
  for (const [name, path, token] of pages) {
    const { cold, warm } = await weigh(address + path, { name: sessionCookie, value: token })
    process.stdout.write(
      `${name}: cold ${cold.requests} requests ${cold.kilobytes} kB, first-load JavaScript ${cold.script} kB gzip; warm ${warm.requests} requests ${warm.kilobytes} kB\n`,
    )
  }
}
