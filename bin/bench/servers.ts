import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { standalone } from '../ground/build'
import { project } from '../ground/project'
import { parentOf } from './process-cpu'

/** The same bytes from nothing but node:http, in the same run: what other figures are divided by. */
export function startBare(port: number, bytes: number): ChildProcess {
  return spawn(process.execPath, [join(project, 'bin/bench/bare-server.mjs'), String(port), String(bytes)], {
    stdio: 'inherit',
  })
}

export function startWeb(port: number): ChildProcess {
  return spawn(process.execPath, ['server.js'], {
    cwd: standalone,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      ...process.env,
      NODE_ENV: 'production',
      HOSTNAME: '127.0.0.1',
      PORT: String(port),
      NEXTAUTH_URL: `http://localhost:${port}`,
      LOG_LEVEL: 'error',
    },
  })
}

/** Milliseconds until it answers. */
export async function untilAnswers(address: string): Promise<number> {
  const begun = performance.now()
  for (;;) {
    const answer = await fetch(address).catch(() => undefined)
    if (answer?.ok) return performance.now() - begun
    if (performance.now() - begun > 60_000) throw new Error(`${address} does not answer`)
    await pause(20)
  }
}

export async function postmasterPid(): Promise<number> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_WORKER_URL ?? process.env.DATABASE_URL })
  await client.connect()
  const found = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  const postmaster = await parentOf(found.rows[0]?.pid ?? 0).catch(() => 0)
  await client.end()
  return postmaster
}
