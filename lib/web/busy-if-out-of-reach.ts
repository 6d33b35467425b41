import { isOutOfReach } from '@/lib/store/database-errors'
import { log, traceOf } from './log'

/** For what programs fetch: they come again. */
export async function busyIfOutOfReach(answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer()
  } catch (error) {
    if (!isOutOfReach(error)) throw error
    log().error(traceOf(error), 'database out of reach')
    return new Response(null, { status: 503, headers: { 'Retry-After': '30', 'Cache-Control': 'no-store' } })
  }
}
