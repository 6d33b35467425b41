import { NextRequest } from 'next/server'
import NextAuth from 'next-auth'
import { currentToken } from '@/lib/auth/current-token'
import { callbackCookie, guardedForm, holdsBrokenCallback, refused, withStatusOfItsOwn } from '@/lib/auth/guard'
import { authOptions } from '@/lib/auth/options'
import { closeSession } from '@/lib/auth/sign-in'
import { Refusal } from '@/lib/domain/refusal'
import { log, traceOf } from '@/lib/web/log'
import { instantNow } from '@/lib/web/this-moment'

type Context = { params: Promise<{ nextauth: string[] }> }

async function answer(request: NextRequest, context: Context): Promise<Response> {
  try {
    const action = (await context.params).nextauth.join('/')
    const body = await guardedForm(request, action)
    if (holdsBrokenCallback(request.cookies.get(callbackCookie)?.value)) return refused('shape-refused', true)
    const former = await currentToken()
    if (action === 'signout' && former) await close(former)
    const plain = new NextRequest(new URL(request.nextUrl.pathname, request.url), { method: request.method, body })
    const answered = await withStatusOfItsOwn(await NextAuth(plain, context, authOptions()))
    if (action === 'callback/credentials' && answered.ok && former) await close(former)
    if (action === 'signout') answered.headers.set('Clear-Site-Data', '"cache", "storage"')
    return answered
  } catch (error) {
    if (error instanceof Refusal) return refused(error.code)
    log().error(traceOf(error), 'sign-in failed')
    return refused('busy')
  }
}

/** Ended before the cookie is taken away: a copy of it opens nothing. */
async function close(token: Uint8Array<ArrayBuffer>): Promise<void> {
  await closeSession(token, instantNow()).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error
  })
}

export { answer as GET, answer as POST }
