import { wordsFor } from '@/lib/wording/catalogue'
import { languageCookie, languageOf } from '@/lib/wording/language'
import { cookieIn } from './cookie-in'
import { innerPath } from './inner-path'
import { marked } from './marked'

const comeBackSeconds = '5'

/** A page of its own, without a script and without the frame: what could not be read is not asked for again here. */
export function busyAnswer(request: Request): Response {
  const { language, errors } = wordsFor(languageOf(cookieIn(request.headers, languageCookie)))
  const next = innerPath(new URL(request.url).searchParams.get('next'))
  const page = `<!doctype html>
<html lang="${language}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${marked(errors.busyTitle)}</title>
<style nonce="${marked(request.headers.get('x-nonce') ?? '')}">${style}</style>
<main>
<p aria-hidden="true">503</p>
<h1>${marked(errors.busyTitle)}</h1>
<p>${marked(errors.busyText)}</p>
<a href="${marked(next)}">${marked(errors.tryAgain)}</a>
</main>
</html>
`
  return new Response(page, {
    status: 503,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': comeBackSeconds },
  })
}

/** As the page of a fault looks. */
const style = `body{margin:0;background:#f3f5f7;color:#17212c;font:1.0625rem/1.6 system-ui,sans-serif}
main{max-width:36rem;margin:12vh auto 0;padding:0 1rem;text-align:center}
p[aria-hidden]{margin:0;color:#9b1b1f;font-size:3.75rem;font-weight:600}
h1{font-size:1.5rem}
a{display:inline-block;margin-top:1rem;padding:.625rem 1.25rem;border-radius:.5rem;background:#1d4e8f;color:#fff;font-weight:600;text-decoration:none}
a:focus-visible{outline:3px solid #1d4e8f;outline-offset:2px}`
