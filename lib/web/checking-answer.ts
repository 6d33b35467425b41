import { randomUUID } from 'node:crypto'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import type { FindingOnDesk } from '@/lib/domain/checking/standing'
import { Refusal } from '@/lib/domain/refusal'
import { getReplyDraft } from '@/lib/queries/get-reply-draft'
import { checkingQuestionSchema } from '@/lib/schemas/checking'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { cookieIn } from './cookie-in'
import { refusalFrom } from './door'
import { refusalAnswer } from './refusal-answer'
import { instantNow, momentIn } from './this-moment'

/** A draft is saved every few seconds while it is written. */
const questions = { count: 1800, seconds: 3600 }

/** What could be wrong with the draft as it is saved, for whoever may write it. */
export async function answerChecking(request: Request): Promise<Response> {
  const requestId = randomUUID()
  try {
    return Response.json(await check(request), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}

type Checked = { readonly findings: readonly FindingOnDesk[]; readonly version: number }

async function check(request: Request): Promise<Checked> {
  const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
  if (!token) throw new Refusal('session-ended')
  const now = instantNow()
  const { assignment } = checkingQuestionSchema.parse({
    assignment: new URL(request.url).searchParams.get('assignment'),
  })
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'checking', now, questions)
    const moment = momentIn(actor.congress.timeZone, now)
    const { findings, draft } = await getReplyDraft({ tx, actor, moment }, assignment)
    return { findings, version: draft?.version ?? 0 }
  })
}
