import 'server-only'
import { cookies } from 'next/headers'
import { hashOfCookie, sessionCookie } from './session-token'

/** Only the cookie counts: a token in an Authorization header is nobody's. */
export async function currentToken(): Promise<Uint8Array<ArrayBuffer> | undefined> {
  return hashOfCookie((await cookies()).get(sessionCookie)?.value)
}
