import { type Refusal, refusalStatuses } from '@/lib/domain/refusal'
import { writtenCode } from '@/lib/domain/written-code'
import type { ReceiptView } from '@/lib/queries/door-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { receiptInWords } from '@/lib/wording/receipt-words'
import { doorPage } from './door-html'
import { marked } from './marked'

type SentAs = { readonly station: string; readonly receipt: string; readonly isNameLeftOut: boolean }

/** Once, after sending: by this the sender asks, and nothing else knows him. */
export function sentPage(request: Request, words: Words, { station, receipt, isNameLeftOut }: SentAs): Response {
  const { door } = words
  const body = `<h1>${marked(door.sentTitle)}</h1>
<div class="box good" role="status"><p>${marked(fill(door.sent, { station }))}</p></div>
${isNameLeftOut ? `<div class="box warn"><p>${marked(door.nameLeftOut)}</p></div>` : ''}
<div class="box"><h2>${marked(door.yourReceipt)}</h2>
<p class="code">${marked(writtenCode(receipt))}</p>
<p>${marked(door.inWords)}</p>
<p class="words">${marked(receiptInWords(receipt))}</p>
<p>${marked(door.receiptOnce)}</p></div>
<p class="no-print"><a class="way" href="/door/receipt">${marked(door.askByReceipt)}</a></p>`
  return doorPage(request, words, { title: door.sentTitle, body })
}

type Asking = {
  readonly typed?: string
  readonly refusal?: Refusal | undefined
  readonly isUnknown?: boolean
  readonly isBroken?: boolean
}

/** Asks for the code; an unknown one is told apart from a mistyped one by nothing. */
export function receiptFormPage(request: Request, words: Words, asking: Asking = {}): Response {
  const { typed = '', refusal, isUnknown = false, isBroken = false } = asking
  const { door } = words
  const why = isUnknown
    ? door.receiptUnknown
    : refusal?.code === 'too-many-requests'
      ? door.receiptTooMany
      : refusal || isBroken
        ? door.receiptBroken
        : ''
  const status = isUnknown ? 404 : refusal ? refusalStatuses[refusal.code] : isBroken ? 500 : 200
  const body = `<h1>${marked(door.askByReceipt)}</h1>
<p>${marked(door.receiptLead)}</p>
${why ? `<div class="box bad" role="alert"><p id="code-error">${marked(why)}</p></div>` : ''}
<form method="post" action="/door/receipt" class="box">
<label for="code">${marked(door.receiptCode)}</label>
<p class="hint">${marked(door.receiptHint)}</p>
<input id="code" name="code" required maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false"${why ? ' aria-describedby="code-error"' : ''} value="${marked(typed)}">
<button type="submit">${marked(door.ask)}</button>
</form>`
  return doorPage(request, words, { title: door.askByReceipt, body, status })
}

/** State, ending, and the words that were written for whoever asked. */
export function outcomePage(request: Request, words: Words, view: ReceiptView): Response {
  const { door, language, common } = words
  const lines = [
    [door.sentAt, view.station],
    [door.sentOn, dayText(view.sentOn, language)],
    [door.standing, standingOf(view, words)],
  ]
  const facts = lines.map(
    ([term = '', value = '']) => `<p><b>${marked(term)}</b>${common.labelColon}${marked(value)}</p>`,
  )
  const answer = view.answer
    ? `<div class="box good"><h2>${marked(door.answer)}</h2>${view.answer
        .split('\n')
        .map((paragraph) => `<p>${marked(paragraph)}</p>`)
        .join('')}</div>`
    : `<p>${marked(view.state === 'ENDED' ? door.noAnswerText : door.askAgain)}</p>`
  const body = `<h1>${marked(door.outcomeTitle)}</h1>
<div class="box">${facts.join('\n')}</div>
${answer}
<p class="soft">${marked(door.contactHint)}</p>`
  return doorPage(request, words, { title: door.outcomeTitle, body })
}

function standingOf({ state, ending, unit }: ReceiptView, { door }: Words): string {
  if (state === 'UNCHECKED' || state === 'OPEN' || state === 'SET_ASIDE' || ending === null) return door.states[state]
  return fill(state === 'PASSED' ? door.passed : door.endings[ending], { unit: unit ?? '' })
}
