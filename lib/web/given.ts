import { randomUUID } from 'node:crypto'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { cookieIn } from './cookie-in'
import { refusalFrom } from './door'
import { refusalAnswer } from './refusal-answer'

/** The token of whoever is signed in. */
export type Token = Uint8Array<ArrayBuffer>

/** What somebody who is signed in takes away, or the words why he may not. */
export async function given(request: Request, give: (token: Token) => Promise<Response>): Promise<Response> {
  const requestId = randomUUID()
  try {
    const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
    if (!token) throw new Refusal('session-ended')
    return await give(token)
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}
