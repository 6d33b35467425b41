import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { chmod, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { readEnvironment } from '@/lib/env'
import { ensureClient } from './build'
import { enterEmbeddedDatabase } from './embedded-database'
import { applyMigrations, databaseUnreachable } from './migrations'
import { dataDirectory, ensureDataDirectory, project } from './project'

/** Made once, so that nobody is signed out by a restart. */
async function sessionSecret(directory: string): Promise<string> {
  const file = join(directory, 'session-secret')
  const kept = await readFile(file, 'utf8').catch(() => '')
  if (kept.length >= 32) return kept
  const fresh = randomBytes(32).toString('base64url')
  await writeFile(file, fresh, { mode: 0o600 })
  await chmod(file, 0o600)
  return fresh
}

/** What the application needs to know, from the environment where it is given, from our own data where not. */
async function completeEnvironment(directory: string): Promise<void> {
  process.env.NEXTAUTH_SECRET ||= await sessionSecret(directory)
  process.env.NEXTAUTH_URL ||= `http://localhost:${process.env.PORT || 3000}`
}

async function checkReachable(address: string): Promise<void> {
  const client = new pg.Client({ connectionString: address, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException
    throw databaseUnreachable(address, message || code || String(error))
  } finally {
    await client.end().catch(() => undefined)
  }
}

export interface DatabaseAtHand {
  embedded: boolean
  leave(): Promise<void>
}

/** The settings of this machine, if it has any; what the environment says comes first. */
export function readSettingsFile(): void {
  const file = join(project, '.env')
  if (existsSync(file)) process.loadEnvFile(file)
}

/** Brings up the embedded database unless DATABASE_URL names another, and puts its addresses into the environment. */
export async function openDatabase({
  startAfresh = false,
  name = 'huiyin',
  passing = false,
} = {}): Promise<DatabaseAtHand> {
  readSettingsFile()
  const directory = await ensureDataDirectory(dataDirectory())
  await completeEnvironment(directory)
  // Before anything is started, and with a stand-in for what will be started.
  readEnvironment({ ...process.env, DATABASE_URL: process.env.DATABASE_URL || 'postgresql://embedded' })
  if (process.env.DATABASE_URL) {
    await checkReachable(process.env.DATABASE_URL)
    return { embedded: false, leave: async () => undefined }
  }
  const database = await enterEmbeddedDatabase(directory, { name, startAfresh, passing })
  process.env.DATABASE_URL = database.urls.web
  process.env.DATABASE_OWNER_URL = database.urls.owner
  process.env.DATABASE_WORKER_URL = database.urls.jobs
  return { embedded: true, leave: () => database.leave() }
}

/** For commands beside the application, such as import and figures: the same database, up to date. */
export async function withDatabase<T>(run: () => Promise<T>): Promise<T> {
  await ensureClient()
  const database = await openDatabase()
  try {
    await applyMigrations(process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL || '')
    return await run()
  } finally {
    await database.leave()
  }
}
