import { randomInt } from 'node:crypto'
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { runQuietly } from './commands'
import {
  type Credentials,
  credentials,
  type DatabaseHome,
  databaseHome,
  keepCredentials,
  refuseForeignDirectory,
} from './database-home'
import { ensureDatabase, type WantedDatabase } from './database-logins'
import { Failure } from './failure'
import { type Occupancy, occupy } from './occupancy'

const localeFlags = ['--encoding=UTF8', '--lc-ctype=C.UTF-8', '--lc-collate=C.UTF-8', '--lc-messages=C']
const chineseFlags = ['--locale-provider=icu', '--icu-locale=zh-CN']

const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  log_lock_waits: 'on',
  max_connections: '120',
  shared_preload_libraries: 'pg_stat_statements',
  track_io_timing: 'on',
}

export interface EmbeddedDatabase {
  urls: { superuser: string; owner: string; web: string; jobs: string }
  /** Stops the server when nobody else uses it. */
  leave(): Promise<void>
}

export function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => resolve(false))
    probe.listen({ port, host: '127.0.0.1', exclusive: true }, () => probe.close(() => resolve(true)))
  })
}

/** Below the range from which the system lends ports to outgoing connections. */
export async function freePort(): Promise<number> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const port = randomInt(20_000, 32_000)
    if (await isFree(port)) return port
  }
  throw new Failure('port-taken', '找不到空闲端口供数据库使用。', 'No free port was found for the database.')
}

function urlFor(port: number, login: string, password: string, database: string): string {
  return `postgresql://${login}:${password}@127.0.0.1:${port}/${database}`
}

/** Made aside and moved into place, so that an interrupted first start leaves nothing half made. */
async function createCluster(home: DatabaseHome, { superuser }: Credentials): Promise<void> {
  const aside = `${home.cluster}.new`
  const passwordFile = join(home.directory, 'password')
  await rm(aside, { recursive: true, force: true })
  await writeFile(passwordFile, superuser, { mode: 0o600 })
  if (home.user.uid !== undefined && home.user.gid !== undefined)
    await chown(passwordFile, home.user.uid, home.user.gid)
  const flags = [`--pgdata=${aside}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256']
  const made = await runQuietly(home.programs.initdb, [...flags, ...localeFlags, ...chineseFlags], {
    ...home.user,
    cwd: '/',
  })
  await rm(passwordFile, { force: true })
  if (made.code !== 0) throw willNotStart(made.output)
  await rename(aside, home.cluster)
}

function willNotStart(output: string): Error {
  if (/No space left/i.test(output)) return new Error('no space left on device')
  const lastLines = output.trim().split('\n').slice(-6).join('\n')
  return new Failure(
    'database-will-not-start',
    `内置数据库无法启动：\n${lastLines}`,
    `The built-in database will not start:\n${lastLines}`,
  )
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
    return true
  } catch {
    return false
  } finally {
    await client.end().catch(() => undefined)
  }
}

async function startServer(home: DatabaseHome, kept: Credentials): Promise<Credentials> {
  const port = (await isFree(kept.port)) ? kept.port : await freePort()
  if (port !== kept.port) await keepCredentials(home, { ...kept, port })
  const options = Object.entries({ ...settings, port: String(port) }).map(([name, value]) => `-c ${name}='${value}'`)
  const flags = ['-D', home.cluster, '-l', home.log, '-w', '-t', '120', '-o', options.join(' '), 'start']
  const started = await runQuietly(home.programs.control, flags, { ...home.user, cwd: '/' })
  if (started.code !== 0) throw willNotStart(await readFile(home.log, 'utf8').catch(() => started.output))
  return { ...kept, port }
}

async function stopServer(home: DatabaseHome): Promise<void> {
  const stop = (mode: string) =>
    runQuietly(home.programs.control, ['-D', home.cluster, '-m', mode, '-w', '-t', '20', 'stop'], {
      ...home.user,
      cwd: '/',
    })
  if ((await stop('fast')).code !== 0) await stop('immediate')
}

/** One process at a time makes or starts the server; the lock of a killed one is void. */
async function alone<T>(directory: string, work: () => Promise<T>): Promise<T> {
  const gate = join(directory, 'starting')
  for (let waited = 0; ; waited += 100) {
    const made = await mkdir(gate).then(
      () => true,
      () => false,
    )
    if (made) break
    const holders = await occupy(join(directory, 'starters'))
    if ((await holders.others()) === 0 && waited > 300) await rm(gate, { recursive: true, force: true })
    await holders.leave()
    await pause(100)
  }
  const presence = await occupy(join(directory, 'starters'))
  try {
    return await work()
  } finally {
    await presence.leave()
    await rm(gate, { recursive: true, force: true })
  }
}

async function runningServer(home: DatabaseHome): Promise<Credentials> {
  await refuseForeignDirectory(home)
  const kept = await credentials(home, freePort)
  if (await answers(urlFor(kept.port, 'postgres', kept.superuser, 'postgres'))) return kept
  const exists = await readFile(join(home.cluster, 'PG_VERSION')).catch(() => undefined)
  if (!exists) await createCluster(home, kept)
  return startServer(home, kept)
}

async function bringUp(home: DatabaseHome, wanted: WantedDatabase): Promise<Credentials> {
  const kept = await runningServer(home)
  await ensureDatabase(urlFor(kept.port, 'postgres', kept.superuser, 'postgres'), wanted, kept)
  return kept
}

/** Reuses a server that runs, also one that outlived a killed start; otherwise makes and starts it. */
export async function enterEmbeddedDatabase(
  dataDirectory: string,
  wanted: WantedDatabase = { name: 'huiyin', startAfresh: false },
): Promise<EmbeddedDatabase> {
  const home = await databaseHome(dataDirectory)
  const users: Occupancy = await occupy(join(dataDirectory, 'database-users'))
  const kept = await alone(dataDirectory, () => bringUp(home, wanted))
  return {
    urls: {
      superuser: urlFor(kept.port, 'postgres', kept.superuser, 'postgres'),
      owner: urlFor(kept.port, 'huiyin_owner', kept.owner, wanted.name),
      web: urlFor(kept.port, 'huiyin_web', kept.web, wanted.name),
      jobs: urlFor(kept.port, 'huiyin_jobs', kept.jobs, wanted.name),
    },
    async leave() {
      if ((await users.others()) === 0) await alone(dataDirectory, () => stopServer(home))
      await users.leave()
    },
  }
}
