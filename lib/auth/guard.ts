import { Refusal, refusalStatuses } from '@/lib/domain/refusal'
import { env } from '@/lib/env'
import { innerPath } from '@/lib/web/inner-path'
import { ensureOwnOrigin } from '@/lib/web/own-origin'
import { isOfType, readBody } from '@/lib/web/read-body'

export const callbackCookie = '__Host-callback'

/** The three requests that signing in and out take; the library's other pages and answers are not offered. */
const offered = new Set(['GET csrf', 'POST callback/credentials', 'POST signout'])

/** What of a form reaches the library; the address to go to afterwards is one of this site. */
export async function guardedForm(request: Request, action: string): Promise<URLSearchParams | undefined> {
  if (!offered.has(`${request.method} ${action}`)) throw new Refusal('not-found')
  if (request.method === 'GET') return undefined
  ensureOwnOrigin(request.headers)
  if (!isOfType(request, 'application/x-www-form-urlencoded')) throw new Refusal('shape-refused')
  const typed = new URLSearchParams(await readBody(request, 8192))
  const kept = ['csrfToken', 'login', 'password'].map((name) => [name, typed.get(name) ?? ''])
  return new URLSearchParams([
    ...kept,
    ['callbackUrl', innerPath(typed.get('callbackUrl'))],
    ['json', 'true'],
  ] as string[][])
}

/** The library fails on a callback cookie that is no address of a site; a browser that holds one is told to drop it. */
export function holdsBrokenCallback(value: string | undefined): boolean {
  return value !== undefined && !(URL.canParse(value) && new URL(value).origin === env().NEXTAUTH_URL)
}

const dropped = `${callbackCookie}=; Path=/; Max-Age=0; Secure; HttpOnly; SameSite=Lax`

export function refused(code: Refusal['code'], dropsCallback = false): Response {
  const headers = dropsCallback ? { 'Set-Cookie': dropped } : undefined
  return Response.json({ code }, { status: refusalStatuses[code], headers })
}

const statuses: Record<string, number> = {
  CredentialsSignin: 401,
  'account-disabled': 403,
  'too-many-tries': 429,
  unavailable: 503,
}

/** The library answers each failure with 401 or a redirect; the reason stands in the address. */
export async function withStatusOfItsOwn(answer: Response): Promise<Response> {
  const { url } = (await answer
    .clone()
    .json()
    .catch(() => ({}))) as { url?: string }
  const reason = url && URL.canParse(url) ? new URL(url).searchParams.get('error') : null
  if (reason === null) return answer.status >= 500 ? refused('busy') : answer
  const [code = '', minutes] = reason.split(':')
  const headers = new Headers(answer.headers)
  if (minutes) headers.set('Retry-After', String(Number(minutes) * 60))
  return new Response(answer.body, { status: statuses[code] ?? 400, headers })
}
