import { readReadiness } from '@/lib/store/readiness'
import { log, traceOf } from '@/lib/web/log'
import { readPublic } from '@/lib/web/read'

export const dynamic = 'force-dynamic'

const nothing = { database: false, migrations: false, settings: false, queue: false, calendar: false }

/** A calendar that has not been published yet and a worker that is behind are told, and keep nobody out: pages do not wait for either. */
export async function GET(): Promise<Response> {
  const checks = await readPublic((tx, now) => readReadiness(tx, now.getUTCFullYear())).catch((error: unknown) => {
    log().error(traceOf(error), 'not ready')
    return nothing
  })
  const ready = checks.database && checks.migrations && checks.settings
  return Response.json({ ready, checks }, { status: ready ? 200 : 503 })
}
