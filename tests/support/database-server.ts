import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { enterEmbeddedDatabase, ordinary } from '@/bin/ground/embedded-database'
import { applyMigrations, migrationsDirectory } from '@/bin/ground/migrations'
import { project } from '@/bin/ground/project'
import { testDataDirectory } from '@/bin/ground/test-data'

export interface TestServer {
  superuser: string
  owner: string
  web: string
  jobs: string
  template: string
  /** Names the databases of one run, so that runs side by side leave each other's alone. */
  run: number
}

declare module 'vitest' {
  interface ProvidedContext {
    testServer: TestServer
  }
}

async function migrationsHash(): Promise<string> {
  const hash = createHash('sha256')
  for (const name of (await readdir(migrationsDirectory, { recursive: true })).sort())
    if (name.endsWith('.sql')) hash.update(name).update(await readFile(join(migrationsDirectory, name)))
  hash.update(await readFile(join(project, 'lib/store/queue-schema.ts')))
  return hash.digest('hex').slice(0, 12)
}

export function inDatabase(address: string, database: string): string {
  const url = new URL(address)
  url.pathname = `/${database}`
  return url.toString()
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

async function dropLeftOvers(client: pg.Client, template: string): Promise<void> {
  const { rows } = await client.query<{ datname: string }>(
    "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%'",
  )
  for (const { datname } of rows) {
    const [, kind, pid] = datname.split('_')
    const inUse = kind === 'run' ? isAlive(Number(pid)) : datname === template
    if (!inUse) await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(datname)} WITH (FORCE)`)
  }
}

/** Built once for each state of the migrations; the lock keeps two runs from building it together. */
async function ensureTemplate(client: pg.Client, owner: string, template: string): Promise<void> {
  await client.query('SELECT pg_advisory_lock(20221)')
  const { rowCount } = await client.query('SELECT FROM pg_database WHERE datname = $1', [template])
  if (rowCount) return
  const building = `${template}_building`
  await client.query(`DROP DATABASE IF EXISTS ${building} WITH (FORCE)`)
  await client.query(`CREATE DATABASE ${building} OWNER huiyin_owner`)
  await applyMigrations(inDatabase(owner, building))
  await client.query(`ALTER DATABASE ${building} RENAME TO ${template}`)
}

export default async function setUp(vitest: TestProject): Promise<() => Promise<void>> {
  const database = await enterEmbeddedDatabase(await testDataDirectory(), { ...ordinary, passing: true })
  const template = `test_template_${await migrationsHash()}`
  const client = new pg.Client({ connectionString: database.urls.superuser })
  await client.connect()
  try {
    await ensureTemplate(client, database.urls.owner, template)
    await dropLeftOvers(client, template)
  } finally {
    await client.end()
  }
  vitest.provide('testServer', { ...database.urls, template, run: process.pid })
  return () => database.leave()
}
