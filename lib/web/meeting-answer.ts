import { randomUUID } from 'node:crypto'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { getMeetingScreen } from '@/lib/queries/get-meeting-screen'
import { getRoomLive } from '@/lib/queries/meeting-room-live'
import type { Query } from '@/lib/queries/query'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactAs } from '@/lib/store/transact'
import { cookieIn } from './cookie-in'
import { refusalFrom } from './door'
import { refusalAnswer } from './refusal-answer'
import { withRatingSquare } from './screen-view'
import { instantNow, momentIn } from './this-moment'

/** Every five seconds, from a few windows. */
const looks = { count: 7200, seconds: 3600 }

/** What the clerk's screen asks for by itself. Whoever has it open in the room stays signed in. */
export const answerRoom = (request: Request, meetingId: string) => answer(request, meetingId, getRoomLive)

/** The same for the hall. */
export const answerScreen = (request: Request, meetingId: string) =>
  answer(request, meetingId, async (reading, id: string) => withRatingSquare(await getMeetingScreen(reading, id)))

async function answer(request: Request, meetingId: string, query: Query<string, object>): Promise<Response> {
  const requestId = randomUUID()
  try {
    return Response.json(await look(request, meetingId, query), { headers: { 'Cache-Control': 'no-store' } })
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}

async function look(request: Request, meetingId: string, query: Query<string, object>): Promise<object> {
  const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
  if (!token) throw new Refusal('session-ended')
  const now = instantNow()
  return transactAs(token, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'reply-meeting', now, looks)
    return query({ tx, actor, moment: momentIn(actor.congress.timeZone, now) }, meetingId)
  })
}
