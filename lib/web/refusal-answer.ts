import { type Refusal, refusalStatuses } from '@/lib/domain/refusal'
import { wordsFor } from '@/lib/wording/catalogue'
import { languageCookie, languageOf } from '@/lib/wording/language'
import { refusalText } from '@/lib/wording/refusal-text'
import { cookieIn } from './cookie-in'
import { Misshapen } from './shape'

/** The one place where codes become words; without a refusal it is a fault of ours, of which the log knows more. */
export function refusalAnswer(refusal: Refusal | undefined, requestId: string, request: Request): Response {
  const words = wordsFor(languageOf(cookieIn(request.headers, languageCookie)))
  if (!refusal) return Response.json({ code: 'failed', message: words.errors.failed, requestId }, { status: 500 })
  const { code, facts } = refusal
  const fields = refusal instanceof Misshapen ? refusal.fieldsIn(words) : undefined
  const answer = { code, message: refusalText(code, facts, words), fields, requestId }
  return Response.json(answer, { status: refusalStatuses[code], headers: waiting(refusal) })
}

function waiting({ code, facts }: Refusal): Record<string, string> {
  if (code === 'too-many-requests') return { 'Retry-After': String(facts.seconds ?? 60) }
  return code === 'busy' || code === 'still-running' ? { 'Retry-After': '2' } : {}
}
