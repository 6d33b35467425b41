import { type Refusal, refusalStatuses } from '@/lib/domain/refusal'
import { wordsFor } from '@/lib/wording/catalogue'
import { refusalText } from '@/lib/wording/refusal-text'
import { Misshapen } from './shape'

const said: Partial<Record<string, string>> = { 'session-ended': 'token-refused' }

/** RFC 9457, in both languages: a program shows the one that its reader reads. What has the wrong shape is 422 here. */
export function problem(refusal: Refusal | undefined, requestId: string, more: Record<string, string> = {}): Response {
  const [chinese, english] = [wordsFor('zh-CN'), wordsFor('en')]
  const code = refusal ? (said[refusal.code] ?? refusal.code) : 'failed'
  const status = refusal ? (refusal instanceof Misshapen ? 422 : refusalStatuses[refusal.code]) : 500
  const texts = refusal
    ? {
        'zh-CN': refusalText(refusal.code, refusal.facts, chinese),
        en: refusalText(refusal.code, refusal.facts, english),
      }
    : { 'zh-CN': chinese.errors.failed, en: english.errors.failed }
  const fields =
    refusal instanceof Misshapen ? { 'zh-CN': refusal.fieldsIn(chinese), en: refusal.fieldsIn(english) } : undefined
  const body = {
    type: `urn:huiyin:problem:${code}`,
    title: texts['zh-CN'],
    status,
    detail: texts.en,
    code,
    texts,
    fields,
    requestId,
  }
  const headers = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Request-Id': requestId,
    ...more,
  }
  return new Response(JSON.stringify(body), { status, headers: { ...headers, ...waitingFor(refusal, status) } })
}

function waitingFor(refusal: Refusal | undefined, status: number): Record<string, string> {
  if (status === 401) return { 'WWW-Authenticate': 'Bearer realm="huiyin"' }
  if (status === 429) return { 'Retry-After': String(refusal?.facts.seconds ?? 60) }
  return status === 503 || refusal?.code === 'still-running' ? { 'Retry-After': '2' } : {}
}
