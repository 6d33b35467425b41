import { administrationPolicy } from '@/lib/domain/access/administration'
import { authorize } from '@/lib/domain/access/policy'
import type { Readiness } from '@/lib/domain/administration-facts'
import { readReadiness } from '@/lib/store/readiness'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type SystemState = {
  readonly checks: Readiness
  readonly server: string
  readonly databaseBytes: number
  readonly waitingJobs: number
  readonly signedIn: number
  readonly events: number
  readonly calendar: { year: number; source: string }[]
}

/** How the system is, and not one line of what is kept in it. */
export const systemState: Query<null, SystemState> = async ({ tx, actor, moment }) => {
  authorize(actor, administrationPolicy.keepSystem, null)
  const [state] = await open(tx).$queryRaw<Omit<SystemState, 'checks'>[]>`
    SELECT current_setting('server_version') AS server, pg_database_size(current_database())::float8 AS "databaseBytes",
      (SELECT count(*)::int FROM pgboss.job WHERE state < 'completed') AS "waitingJobs",
      (SELECT count(*)::int FROM sign_in WHERE ended_at IS NULL AND ends_at > ${moment.now}) AS "signedIn",
      coalesce((SELECT sequence::float8 FROM chain_head), 0) AS events,
      (SELECT coalesce(json_agg(json_build_object('year', year, 'source', source) ORDER BY year DESC), '[]') FROM calendar_year) AS calendar`
  const checks = await readReadiness(tx, Number(moment.today.slice(0, 4)), moment.now)
  return { ...(state as Omit<SystemState, 'checks'>), checks }
}
