import { acceptedFiles } from '@/lib/domain/attachment/file-kinds'
import { type Refusal, refusalStatuses } from '@/lib/domain/refusal'
import { outsideAnswerLength, outsideAnswerSchema } from '@/lib/schemas/outsider'
import { type Words, wordsFor } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { languageCookie, languageOf } from '@/lib/wording/language'
import { cookieIn } from './cookie-in'
import { marked } from './marked'

export type TypedOutside = { readonly answeredBy: string; readonly answer: string }
type Refused = { readonly typed: TypedOutside; readonly refusal: Refusal | undefined; readonly back: string }

/** What was typed comes back with what is wrong: a plain form has no other memory, and no script may be there. */
export function outsideRefused(request: Request, { typed, refusal, back }: Refused): Response {
  const words = wordsFor(languageOf(cookieIn(request.headers, languageCookie)))
  const page = `<!doctype html>
<html lang="${words.language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${marked(words.outsiders.public.refusedTitle)}</title>
<style nonce="${marked(request.headers.get('x-nonce') ?? '')}">${style}</style>
<main>
<h1>${marked(words.outsiders.public.refusedTitle)}</h1>
<p role="alert">${marked(whyIn(words, refusal))}</p>
${formOf(words, typed, `${back}/answer`, refusal)}
<p><a href="${marked(back)}">${marked(words.outsiders.public.back)}</a></p>
</main>
</html>
`
  const status = refusal ? refusalStatuses[refusal.code] : 500
  return new Response(page, {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
  })
}

function whyIn({ outsiders, refusals }: Words, refusal: Refusal | undefined): string {
  if (!refusal) return outsiders.public.refusedKept
  if (refusal.code === 'not-found') return outsiders.public.closed
  const why =
    refusal.code === 'shape-refused' ? outsiders.public.refusedShape : fill(refusals[refusal.code], refusal.facts)
  return `${why}${outsiders.public.refusedKept}`
}

/** Where nothing can be sent any more, it still stands there to be copied. */
function formOf({ outsiders }: Words, typed: TypedOutside, action: string, refusal: Refusal | undefined): string {
  const { public: says } = outsiders
  const isOver = refusal?.code === 'outside-closed' || refusal?.code === 'not-found'
  const { minimum, maximum } = outsideAnswerLength
  const lengths = { answeredBy: { minimum: 2, maximum: 60 }, answer: { minimum, maximum } }
  const wrong = outsideAnswerSchema.safeParse(typed).error?.issues.map(({ path }) => path[0]) ?? []
  const fault = (name: keyof TypedOutside) =>
    wrong.includes(name) ? `<p id="${name}-error" class="wrong">${marked(fill(says.length, lengths[name]))}</p>` : ''
  const wiring = (name: keyof TypedOutside) =>
    `id="${name}" name="${name}" required${wrong.includes(name) ? ` aria-invalid="true" aria-describedby="${name}-error"` : ''}${isOver ? ' readonly' : ''}`
  return `<form method="post" action="${marked(action)}" enctype="multipart/form-data">
<label for="answeredBy">${marked(says.answeredBy)}</label>${fault('answeredBy')}
<input ${wiring('answeredBy')} value="${marked(typed.answeredBy)}">
<label for="answer">${marked(says.answer)}</label>${fault('answer')}
<textarea ${wiring('answer')} rows="10">
${marked(typed.answer)}</textarea>
${isOver ? '' : `<label for="file">${marked(says.file)}</label><p>${marked(says.fileHint)}</p><input id="file" name="file" type="file" accept="${marked(acceptedFiles)}">`}
${isOver ? '' : `<button>${marked(says.submit)}</button>`}
</form>`
}

/** As the page of the question looks. */
const style = `body{margin:0;background:#f3f5f7;color:#17212c;font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:44rem;margin:6vh auto;padding:0 1rem}
h1{font-size:1.5rem}
p[role]{padding:.75rem 1rem;border-left:4px solid #9b1b1f;background:#fff}
label{display:block;margin-top:1rem;font-weight:600}
.wrong{margin:0;color:#9b1b1f;font-weight:600}
input,textarea{box-sizing:border-box;width:100%;margin-top:.25rem;padding:.5rem .75rem;border:1px solid #66727f;border-radius:.375rem;background:#fff;color:inherit;font:inherit}
button{margin-top:1rem;padding:.625rem 1.25rem;border:0;border-radius:.5rem;background:#1d4e8f;color:#fff;font:inherit;font-weight:600}
a{color:#1d4e8f}
:focus-visible{outline:3px solid #1d4e8f;outline-offset:2px}`
