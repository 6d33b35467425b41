import type { Readiness } from '@/lib/domain/administration-facts'
import { areLaddersRunning } from './ladder-runs'
import { open, type Tx } from './tx'

/** The newest migration that this program was written for; a test compares it with the folder. */
export const newestMigration = '20261128191000_public_towns_by_each_name'

const longestLagSeconds = 300

/** What has to hold before requests are let in. A commit is on the disk when it is acknowledged, or the log means nothing. */
export async function readReadiness(tx: Tx, year: number, now: Date): Promise<Readiness> {
  const [row] = await open(tx).$queryRaw<Omit<Readiness, 'reminders'>[]>`
    SELECT true AS database,
      EXISTS (SELECT FROM _prisma_migrations WHERE migration_name = ${newestMigration} AND finished_at IS NOT NULL) AS migrations,
      (SELECT bool_and(setting = 'on') FROM pg_settings
        WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit')) AS settings,
      NOT EXISTS (SELECT FROM pgboss.job WHERE state < 'active' AND start_after < now() - ${`${longestLagSeconds} seconds`}::interval) AS queue,
      EXISTS (SELECT FROM calendar_year WHERE year = ${year}) AS calendar`
  return { ...(row as Omit<Readiness, 'reminders'>), reminders: await areLaddersRunning(tx, now) }
}
