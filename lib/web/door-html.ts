import type { Words } from '@/lib/wording/catalogue'
import { wordsFor } from '@/lib/wording/catalogue'
import { languageCookie, languageOf } from '@/lib/wording/language'
import { cookieIn } from './cookie-in'
import { marked } from './marked'

export const wordsAsked = (request: Request): Words => wordsFor(languageOf(cookieIn(request.headers, languageCookie)))

type Page = { readonly title: string; readonly body: string; readonly status?: number }

/** Written by hand: no script, no file besides, old browsers read it, and whatever a resident typed stays text. */
export function doorPage(request: Request, words: Words, { title, body, status = 200 }: Page): Response {
  const page = `<!doctype html>
<html lang="${words.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="format-detection" content="telephone=no">
<title>${marked(title)}</title>
<style nonce="${marked(request.headers.get('x-nonce') ?? '')}">${style}</style>
</head>
<body>
<main>
${body}
</main>
<footer><p>${marked(words.shell.footer)}</p></footer>
</body>
</html>
`
  return new Response(page, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex, nofollow',
    },
  })
}

/** Nothing that a browser of 2015 does not know. */
const style = `body{margin:0;background:#f3f5f7;color:#17212c;font:1.25rem/1.7 system-ui,-apple-system,"PingFang SC","Microsoft YaHei",sans-serif;border-top:6px solid #9b1b1f}
main,footer{max-width:40rem;margin:0 auto;padding:1rem}
footer{font-size:1rem;color:#4a5866}
h1{margin:.5rem 0;font-size:1.75rem;line-height:1.35}
h2{margin:0 0 .5rem;font-size:1.375rem}
p{margin:.5rem 0}
.box{margin:1rem 0;padding:1rem;border:1px solid #c5ccd3;border-radius:8px;background:#fff}
.warn{border-left:6px solid #9a6700}
.bad{border-left:6px solid #9b1b1f}
.good{border-left:6px solid #1a6b3c}
.soft{color:#4a5866;font-size:1.125rem}
label{display:block;margin-top:1rem;font-weight:600}
.hint{margin:0;color:#4a5866;font-size:1.0625rem}
.wrong{margin:0;color:#9b1b1f;font-weight:600}
input,textarea{box-sizing:border-box;width:100%;margin-top:.25rem;padding:.625rem .75rem;border:2px solid #66727f;border-radius:6px;background:#fff;color:inherit;font:inherit}
button{width:100%;margin-top:1.25rem;padding:.875rem;border:0;border-radius:8px;background:#1d4e8f;color:#fff;font:inherit;font-weight:600}
a{color:#1d4e8f}
a.way{display:inline-block;padding:.5rem 0}
.code{margin:.5rem 0;font:700 1.75rem/1.4 ui-monospace,Menlo,Consolas,monospace;letter-spacing:.04em;word-break:break-word}
.words{font-size:1.5rem;font-weight:700;letter-spacing:.1em}
.besides{position:absolute;left:-9999px;width:1px;height:1px;overflow:hidden}
li{margin:.25rem 0}
ul{padding-left:1.5rem}
:focus-visible{outline:3px solid #1d4e8f;outline-offset:2px}
@media print{body{background:#fff}.no-print{display:none}}`
