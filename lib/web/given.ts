import { randomUUID } from 'node:crypto'
import { askingSeconds, type Counted, countAsking } from '@/lib/auth/asking'
import { hashOfCookie, sessionCookie } from '@/lib/auth/session-token'
import { Refusal } from '@/lib/domain/refusal'
import { clientAddress } from './client-address'
import { cookieIn } from './cookie-in'
import { refusalFrom } from './door'
import { refusalAnswer } from './refusal-answer'

/** The token of whoever is signed in. */
export type Token = Uint8Array<ArrayBuffer>

/** What is asked for, or the words why it is not given, with a number under which the log knows it. */
export async function orRefused(request: Request, give: () => Promise<Response>): Promise<Response> {
  const requestId = randomUUID()
  try {
    return await give()
  } catch (error) {
    return refusalAnswer(refusalFrom(error, requestId), requestId, request)
  }
}

/** To somebody who is signed in. */
export function given(request: Request, give: (token: Token) => Promise<Response>): Promise<Response> {
  return orRefused(request, async () => {
    const token = hashOfCookie(cookieIn(request.headers, sessionCookie))
    if (!token) throw new Refusal('session-ended')
    return give(token)
  })
}

/** To anybody, so often to one address. */
export function givenToAnybody(request: Request, what: Counted, give: () => Promise<Response>): Promise<Response> {
  return orRefused(request, async () => {
    if (!(await countAsking(what, clientAddress(request.headers))))
      throw new Refusal('too-many-requests', { seconds: askingSeconds })
    return give()
  })
}
