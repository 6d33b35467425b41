import type { Reading } from '@/lib/queries/query'
import { ensureReadsWithin, type Window } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { given } from './given'
import { instantNow, momentIn } from './this-moment'

/** `what` is the name under which it is counted. */
type Bound = Window & { readonly what: string }

/** What an open page asks for by itself: within its own bound, and nothing of question or answer is kept. */
export function liveAnswer(
  request: Request,
  { what, ...window }: Bound,
  look: (reading: Reading) => Promise<object>,
): Promise<Response> {
  return given(request, async (token) => {
    const now = instantNow()
    const found = await transactAs(token, now, async (tx, actor) => {
      await ensureReadsWithin(tx, actor.personId, what, now, window)
      return look({ tx, actor, moment: momentIn(actor.congress.timeZone, now) })
    })
    return Response.json(found, { headers: { 'Cache-Control': 'no-store' } })
  })
}
