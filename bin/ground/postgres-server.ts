import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { runQuietly } from './commands'
import { type Credentials, type DatabaseHome, keepCredentials } from './database-home'
import { Failure } from './failure'
import { birthOf } from './occupancy'
import { canListen, freePort } from './ports'

const settings: Record<string, string> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  password_encryption: 'scram-sha-256',
  log_lock_waits: 'on',
  max_connections: '120',
  shared_preload_libraries: 'pg_stat_statements',
  track_io_timing: 'on',
}

/** What goes away with its server has no copies. A commit waits for the disk here too: without it nobody is let in. */
const withoutCopies: Record<string, string> = {
  wal_level: 'minimal',
  max_wal_senders: '0',
}

export function addressOf(port: number, login: string, password: string, database: string): string {
  return `postgresql://${login}:${password}@127.0.0.1:${port}/${database}`
}

export function willNotStart(output: string): Error {
  if (/No space left/i.test(output)) return new Error('no space left on device')
  const lastLines = output.trim().split('\n').slice(-6).join('\n')
  return new Failure(
    'database-will-not-start',
    `内置数据库无法启动：\n${lastLines}`,
    `The built-in database will not start:\n${lastLines}`,
  )
}

async function answers({ port, superuser }: Credentials): Promise<boolean> {
  const client = new pg.Client({
    connectionString: addressOf(port, 'postgres', superuser, 'postgres'),
    connectionTimeoutMillis: 2000,
  })
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

async function postmasterLives(home: DatabaseHome): Promise<boolean> {
  const [pid] = (await readFile(join(home.cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return Boolean(pid) && (await birthOf(Number(pid))) !== undefined
}

/** Also a server that outlived a killed start, even while it still recovers from losing its own processes. */
export async function isRunning(home: DatabaseHome, kept: Credentials): Promise<boolean> {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (await answers(kept)) return true
    if (!(await postmasterLives(home))) return false
    await pause(200)
  }
  return false
}

export async function startServer(home: DatabaseHome, kept: Credentials, passing: boolean): Promise<Credentials> {
  const port = (await canListen({ host: '127.0.0.1', port: kept.port })) ? kept.port : await freePort()
  if (port !== kept.port) await keepCredentials(home, { ...kept, port })
  const options = Object.entries({ ...settings, ...(passing && withoutCopies), port: String(port) }).map(
    ([name, value]) => `-c ${name}='${value}'`,
  )
  const flags = ['-D', home.cluster, '-l', home.log, '-w', '-t', '120', '-o', options.join(' '), 'start']
  const started = await runQuietly(home.programs.control, flags, { ...home.user, cwd: '/' })
  if (started.code !== 0) throw willNotStart(await readFile(home.log, 'utf8').catch(() => started.output))
  return { ...kept, port }
}

export async function stopServer(home: DatabaseHome): Promise<void> {
  const stop = (mode: string) =>
    runQuietly(home.programs.control, ['-D', home.cluster, '-m', mode, '-w', '-t', '20', 'stop'], {
      ...home.user,
      cwd: '/',
    })
  if ((await stop('fast')).code !== 0) await stop('immediate')
}
