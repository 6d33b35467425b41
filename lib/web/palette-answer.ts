import { randomUUID } from 'node:crypto'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { suggestPalette } from '@/lib/queries/search'
import type { SearchHit } from '@/lib/queries/search-result'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { cookieIn } from './cookie-in'
import { refusalFrom } from './door'
import { refusalAnswer } from './refusal-answer'
import { instantNow, momentIn } from './this-moment'

/** Whoever types for an hour without a pause asks less often. */
const questions = { count: 3600, seconds: 3600 }

/** The first few that are found; nothing of the question is kept. */
export async function answerPalette(request: Request): Promise<Response> {
  const requestId = randomUUID()
  try {
    const found = await look(request)
    return Response.json({ found }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}

async function look(request: Request): Promise<readonly SearchHit[]> {
  const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
  if (!token) throw new Refusal('session-ended')
  const now = instantNow()
  const typed = new URL(request.url).searchParams.get('text') ?? ''
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'palette', now, questions)
    return suggestPalette({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, typed)
  })
}
