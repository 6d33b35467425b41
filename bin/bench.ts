import { randomUUID } from 'node:crypto'
import { parseArgs } from 'node:util'
import { disconnect } from '@/lib/store/prisma'
import { type Measured, measure, type Request, type Servers } from './bench/load'
import { weigh } from './bench/page-weight'
import { type Population, populate } from './bench/population'
import { residentMegabytes } from './bench/process-cpu'
import { postmasterPid, startBare, startWeb, untilAnswers } from './bench/servers'
import { ensureBuilt } from './ground/build'
import { applyMigrations } from './ground/migrations'
import { program, say, step } from './ground/say'
import { openDatabase } from './ground/with-database'

const sessionCookie = '__Host-session'
const ports = { web: 3190, bare: 3191 }
const { values: asked } = parseArgs({ options: { small: { type: 'boolean', default: false } } })
const share = asked.small ? 0.1 : 1
const amount = { read: 1500 * share, write: 600 * share }
const levels = [1, 8, 32]
const writes = levels.length * amount.write + amount.write

const taken = { drafts: 0, assignments: 0 }

type Work = { name: string; bar: number; amount: number; next: () => Request }

/** What users wait for, against a bare server in the same run; CPU time is the figure that holds on a noisy machine. */
await program(async () => {
  const database = await openDatabase({ name: 'bench', startAfresh: true })
  try {
    await step('准备数据库', 'Preparing the database', () => applyMigrations(process.env.DATABASE_OWNER_URL ?? ''))
    await ensureBuilt()
    const people = Math.max(20, Math.ceil(writes / 40))
    const small = await step('一万件', '10,000 suggestions', () =>
      populate('一万件', { suggestions: 10_000 * share, drafts: writes, assignments: writes, people }),
    )
    const large = await step('十万件', '100,000 suggestions', () =>
      populate('十万件', { suggestions: 100_000 * share, drafts: 1, assignments: 1, people: 1 }),
    )
    await disconnect()
    await compare(small, large)
  } finally {
    await database.leave()
  }
  return 0
})

async function compare(small: Population, large: Population): Promise<void> {
  const bare = startBare(ports.bare, 43_000)
  const web = startWeb(ports.web)
  try {
    const address = `http://localhost:${ports.web}`
    const coldStart = await untilAnswers(`${address}/api/health`)
    const servers = { address, web: web.pid ?? 0, postmaster: await postmasterPid() }
    say(`冷启动 ${Math.round(coldStart)} ms`, `cold start ${Math.round(coldStart)} ms`)
    await untilAnswers(`http://127.0.0.1:${ports.bare}/`)
    for (const connections of levels) await atLevel(connections, servers, bare.pid ?? 0, worksOf(small, large))
    say(`内存 ${await residentMegabytes(servers.web)} MB`, `memory ${await residentMegabytes(servers.web)} MB resident`)
    await weights(address, small)
  } finally {
    bare.kill()
    web.kill()
  }
}

function worksOf(small: Population, large: Population): Work[] {
  const read = (path: string, token: string) => () => ({
    method: 'GET' as const,
    path,
    headers: { cookie: `${sessionCookie}=${token}` },
  })
  return [
    {
      name: 'list, 25 of 10,000, by status',
      bar: 6,
      amount: amount.read,
      next: read('/registry?status=IN_PROGRESS', small.office),
    },
    {
      name: 'detail with history',
      bar: 6,
      amount: amount.read,
      next: read(`/suggestions/${small.detail}`, small.office),
    },
    {
      name: 'search, one word in 100,000',
      bar: 10,
      amount: amount.read,
      next: read(`/registry?text=${encodeURIComponent('照明')}`, large.office),
    },
    { name: 'submit', bar: 4, amount: amount.write, next: submissions(small) },
    { name: 'reply', bar: 4, amount: amount.write, next: replies(small) },
  ]
}

function submissions({ drafts, delegates }: Population): () => Request {
  return () => {
    const place = taken.drafts++
    return post('submit-suggestion', delegates[place % delegates.length] ?? '', {
      suggestionId: drafts[place],
      version: 1,
    })
  }
}

function replies({ assignments, clerks }: Population): () => Request {
  return () => {
    const place = taken.assignments++
    return post('submit-reply', clerks[place % clerks.length] ?? '', {
      assignmentId: assignments[place],
      version: 0,
      body: '代表您好，您提出的建议收悉。经现场踏勘并与社区商议，路口拓宽和信号灯增设已经列入本年度计划，现将办理情况答复如下，感谢您的关心和支持。'.repeat(
        4,
      ),
      answerMeaning: 'PLANNED',
      publicity: 'FULL',
      publicityReason: '',
      documentNumber: `区办字〔2022〕${place + 1}号`,
    })
  }
}

function post(command: string, token: string, input: object): Request {
  const headers = {
    cookie: `${sessionCookie}=${token}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'idempotency-key': randomUUID(),
  }
  return { method: 'POST', path: `/api/commands/${command}`, headers, body: JSON.stringify(input) }
}

async function atLevel(connections: number, servers: Servers, barePid: number, works: Work[]): Promise<void> {
  const bareServers = { address: `http://127.0.0.1:${ports.bare}`, web: barePid, postmaster: 0 }
  const bare = await measure(bareServers, connections, 5000 * share, () => ({ method: 'GET', path: '/', headers: {} }))
  say(
    `${connections} 个连接：裸服务器每秒 ${Math.round(bare.perSecond)} 次`,
    `${connections} connections: bare server ${Math.round(bare.perSecond)} requests a second`,
  )
  for (const work of works) {
    if (connections === levels[0]) await measure(servers, connections, Math.min(work.amount, 200 * share), work.next)
    line(work, await measure(servers, connections, work.amount, work.next), bare)
  }
}

function line(work: Work, measured: Measured, bare: Measured): void {
  const sum = measured.webMilliseconds + measured.databaseMilliseconds
  const figures = [
    work.name.padEnd(32),
    `${measured.perSecond.toFixed(0).padStart(6)}/s`,
    `1/${(bare.perSecond / measured.perSecond).toFixed(0)} of bare`,
    `CPU ${measured.webMilliseconds.toFixed(2)} + ${measured.databaseMilliseconds.toFixed(2)} = ${sum.toFixed(2)} ms (bar ${work.bar})`,
    `p50 ${measured.p50} p99 ${measured.p99} ms`,
    measured.failed > 0 ? `${measured.failed} FAILED` : '',
  ]
  process.stdout.write(`  ${figures.join('  ')}\n`)
}

async function weights(address: string, { office, delegates }: Population): Promise<void> {
  const pages: [string, string, string][] = [
    ['list', '/registry?status=IN_PROGRESS', office],
    ['form', '/suggestions/new', delegates[0] ?? ''],
  ]
  for (const [name, path, token] of pages) {
    const { cold, warm } = await weigh(address + path, { name: sessionCookie, value: token })
    process.stdout.write(
      `  ${name.padEnd(32)}  cold ${cold.requests} requests ${cold.kilobytes} kB, first-load JavaScript ${cold.script} kB; warm ${warm.requests} requests ${warm.kilobytes} kB\n`,
    )
  }
}
