import { readReadiness } from '@/lib/store/readiness'
import { log, traceOf } from '@/lib/web/log'
import { readOutside } from '@/lib/web/read'

export const dynamic = 'force-dynamic'

const nothing = { database: false, migrations: false, settings: false, queue: false, calendar: false, reminders: false }

/** A calendar that has not been published yet, a worker that is behind and reminders that have stopped are told, and keep nobody out: pages do not wait for either. */
export async function GET(): Promise<Response> {
  const checks = await readOutside((tx, now) => readReadiness(tx, now.getUTCFullYear(), now)).catch(
    (error: unknown) => {
      log().error(traceOf(error), 'not ready')
      return nothing
    },
  )
  const ready = checks.database && checks.migrations && checks.settings
  return Response.json({ ready, checks }, { status: ready ? 200 : 503 })
}
