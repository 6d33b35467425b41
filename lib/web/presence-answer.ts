import type { Actor } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { type Colleague, getColleagues } from '@/lib/queries/draft-presence'
import { presenceSchema } from '@/lib/schemas/presence'
import { keepWriting } from '@/lib/store/draft-presence'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { lookAs, transactAs } from '@/lib/store/transact'
import type { Tx } from '@/lib/store/tx'
import { given, type Token } from './given'
import { ensureOwnOrigin } from './own-origin'
import { plainJson } from './plain-json'
import { isOfType, readBody } from './read-body'
import { instantNow, momentIn } from './this-moment'

/** Every twenty seconds, from a few windows. */
const beats = { count: 900, seconds: 3600 }
const largestBody = 1024

/** I am writing here: who else is? Changes nothing of the record, so that it is no command and leaves no event. */
export function answerPresence(request: Request): Promise<Response> {
  return given(request, async (token) =>
    Response.json({ colleagues: await beat(request, token) }, { headers: { 'Cache-Control': 'no-store' } }),
  )
}

async function beat(request: Request, token: Token): Promise<readonly Colleague[]> {
  ensureOwnOrigin(request.headers)
  if (!isOfType(request, 'application/json')) throw new Refusal('shape-refused')
  const asked = presenceSchema.safeParse(plainJson(await readBody(request, largestBody)))
  if (!asked.success) throw new Refusal('shape-refused')
  const { assignmentId, isWriting } = asked.data
  const now = instantNow()
  const colleagues = (tx: Tx, actor: Actor) =>
    getColleagues({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, assignmentId)
  // A page that nobody writes in is no sign of anybody: it neither shows him nor keeps him signed in.
  if (!isWriting) return lookAs(token, now, colleagues)
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'presence', now, beats)
    const found = await colleagues(tx, actor)
    await keepWriting(tx, { assignmentId, personId: actor.personId, congressId: actor.congress.id }, now)
    return found
  })
}
