import { randomUUID } from 'node:crypto'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { type LikeSuggestion, likeSuggestions } from '@/lib/queries/like-suggestions'
import { likenessQuestionSchema } from '@/lib/schemas/link'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { cookieIn } from './cookie-in'
import { refusalFrom } from './door'
import { refusalAnswer } from './refusal-answer'
import { instantNow, momentIn } from './this-moment'

/** Whoever writes for an hour asks about every other second at most. */
const questions = { count: 1800, seconds: 3600 }

/** What is like the title that is being typed; nothing of the question is kept. */
export async function answerLikeness(request: Request): Promise<Response> {
  const requestId = randomUUID()
  try {
    const found = await look(request)
    return Response.json({ found }, { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}

async function look(request: Request): Promise<readonly LikeSuggestion[]> {
  const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
  if (!token) throw new Refusal('session-ended')
  const now = instantNow()
  const { searchParams } = new URL(request.url)
  const asked = likenessQuestionSchema.parse({
    title: searchParams.get('title'),
    suggestion: searchParams.get('suggestion'),
  })
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'likeness', now, questions)
    const moment = momentIn(actor.congress.timeZone, now)
    return likeSuggestions({ tx, actor, moment }, { title: asked.title, suggestionId: asked.suggestion })
  })
}
