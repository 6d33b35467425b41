import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { inDatabase } from './database-server'

export interface TestDatabase {
  name: string
  /** Sees everything: for arranging what no command can, and for looking behind the walls. */
  superuser: string
  owner: string
  web: string
  jobs: string
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('testServer').superuser })
  await client.connect()
  await client.query(sql).finally(() => client.end())
}

/** A clone of the migrated template, named in the environment before the application asks for it. */
export async function freshDatabase(): Promise<TestDatabase> {
  const { superuser, owner, web, jobs, template, run } = inject('testServer')
  const name = `test_run_${run}_${randomBytes(5).toString('hex')}`
  await onServer(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER huiyin_owner`)
  process.env.DATABASE_URL = inDatabase(web, name)
  process.env.DATABASE_OWNER_URL = inDatabase(owner, name)
  process.env.DATABASE_WORKER_URL = inDatabase(jobs, name)
  return {
    name,
    superuser: inDatabase(superuser, name),
    owner: inDatabase(owner, name),
    web: inDatabase(web, name),
    jobs: inDatabase(jobs, name),
  }
}

/** Every test file has a database of its own from its first line on. */
export const database = await freshDatabase()

afterAll(async () => {
  const { disconnect } = await import('@/lib/store/prisma')
  await disconnect()
  await onServer(`DROP DATABASE IF EXISTS ${database.name} WITH (FORCE)`)
})
