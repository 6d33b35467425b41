import { join } from 'node:path'
import pg from 'pg'
import { installQueue } from '@/lib/store/queue-schema'
import { Failure } from './failure'
import { project } from './project'
import { migrationList, wholeSchema, withSchemaEngine } from './schema-engine'

const unreachable =
  /ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EAI_AGAIN|EHOSTUNREACH|timeout|password authentication|does not exist/i

export const schemaFile = join(project, 'prisma/schema.prisma')
export const migrationsDirectory = join(project, 'prisma/migrations')

/** The passwords of an address never reach a screen or a log. */
export function withoutPassword(address: string): string {
  const url = new URL(address)
  if (url.password) url.password = '…'
  return decodeURI(url.toString())
}

export function databaseUnreachable(address: string, reason: string): Failure {
  const place = withoutPassword(address)
  return new Failure(
    'database-unreachable',
    `无法连接数据库 ${place}：${reason}`,
    `The database ${place} cannot be reached: ${reason}`,
  )
}

const lockOfMigrations = 72_707_369

/** A script is one transaction, so one that was cut short left nothing behind and is simply tried again. */
async function forgetInterrupted(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query("SELECT to_regclass('_prisma_migrations') IS NOT NULL AS known")
    if (!rows[0].known) return
    // The engine's own lock: what another process is applying at this moment has not been interrupted.
    await client.query(`SELECT pg_advisory_lock(${lockOfMigrations})`)
    await client.query(
      'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE finished_at IS NULL AND rolled_back_at IS NULL',
    )
  } finally {
    await client.end()
  }
}

/** Applies what is missing, each migration once, and says which. */
export async function applyMigrations(ownerUrl: string, directory = migrationsDirectory): Promise<string[]> {
  try {
    await forgetInterrupted(ownerUrl)
    const migrationsList = await migrationList(directory)
    const applied = await withSchemaEngine(ownerUrl, schemaFile, (engine) =>
      engine.applyMigrations({ migrationsList, filters: wholeSchema }),
    )
    await installQueue(ownerUrl)
    return applied.appliedMigrationNames
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    if (unreachable.test(reason) && !/migration/i.test(reason)) throw databaseUnreachable(ownerUrl, reason)
    throw new Failure('migration-failed', `数据库结构升级失败：\n${reason}`, `A migration failed:\n${reason}`)
  }
}
