import type { NextAuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import { env } from '@/lib/env'
import { clientAddress } from '@/lib/web/client-address'
import { log, traceOf } from '@/lib/web/log'
import { instantNow } from '@/lib/web/this-moment'
import { callbackCookie } from './guard'
import { TooManyTries } from './guessing'
import { sessionCookie } from './session-token'
import { AccountDisabled, accountOf, openSession, signedInHours } from './sign-in'

const hostCookie = (name: string) => ({
  name,
  options: { httpOnly: true, sameSite: 'lax', path: '/', secure: true } as const,
})

const credentials = CredentialsProvider({
  id: 'credentials',
  credentials: { login: {}, password: {} },
  authorize: async (typed, request) => {
    const headers = new Headers(request.headers as Record<string, string>)
    const { login = '', password = '' } = typed ?? {}
    try {
      const account = await accountOf({ login, password }, clientAddress(headers), instantNow())
      return account === null ? null : { id: account }
    } catch (error) {
      throw answerable(error)
    }
  },
})

/** The library shows the browser the message of whatever is thrown. */
function answerable(error: unknown): Error {
  if (error instanceof TooManyTries || error instanceof AccountDisabled) return error
  log().error(traceOf(error), 'sign-in failed')
  return new Error('unavailable')
}

/** The library keeps the manners of signing in; the session itself is a row of ours, and its token says nothing. */
export const authOptions = (): NextAuthOptions => ({
  providers: [credentials],
  secret: env().NEXTAUTH_SECRET,
  session: { strategy: 'jwt', maxAge: signedInHours * 3600 },
  jwt: {
    encode: async ({ token }) => openSession(String(token?.sub), instantNow()),
    decode: async () => null,
  },
  useSecureCookies: true,
  cookies: {
    sessionToken: hostCookie(sessionCookie),
    csrfToken: hostCookie('__Host-csrf'),
    callbackUrl: hostCookie(callbackCookie),
  },
  pages: { signIn: '/sign-in', error: '/sign-in', signOut: '/sign-in' },
  logger: {
    error: (code) => log().warn({ code }, 'sign-in library'),
    warn: () => undefined,
    debug: () => undefined,
  },
})
