import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export type SignInAnswer = { ok: true } | { ok: false; message: string }

/** next-auth's own two steps, without its client library. */
export async function signIn(login: string, password: string, words: Words['signIn']): Promise<SignInAnswer> {
  try {
    const { csrfToken } = (await (await fetch('/api/auth/csrf', { cache: 'no-store' })).json()) as { csrfToken: string }
    const response = await fetch('/api/auth/callback/credentials', {
      method: 'POST',
      body: new URLSearchParams({ csrfToken, login, password, callbackUrl: '/', json: 'true' }),
    })
    const body = (await response.json().catch(() => ({}))) as { url?: string }
    const code = codeIn(body.url)
    return response.ok && code === null ? { ok: true } : { ok: false, message: refusalOf(response, code, words) }
  } catch {
    return { ok: false, message: words.failed }
  }
}

function codeIn(url: string | undefined): string | null {
  return url ? new URL(url, location.origin).searchParams.get('error') : null
}

function refusalOf(response: Response, code: string | null, words: Words['signIn']): string {
  const [reason, minutes] = (code ?? '').split(':')
  if (reason === 'too-many-tries' || response.status === 429) {
    return fill(words.tooMany, { minutes: Number(minutes) || minutesToWait(response) })
  }
  if (reason === 'account-disabled') return words.disabled
  return response.status === 401 || reason === 'CredentialsSignin' ? words.wrong : words.failed
}

function minutesToWait(response: Response): number {
  return Math.max(1, Math.ceil(Number(response.headers.get('Retry-After') ?? 60) / 60))
}
