import { type Refusal, refusalStatuses } from '@/lib/domain/refusal'
import type { DoorView } from '@/lib/queries/door-view'
import { doorFormSchema, doorTextLength } from '@/lib/schemas/door'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { openingText } from '@/lib/wording/opening-text'
import { doorPage } from './door-html'
import { marked } from './marked'

export type TypedAtDoor = {
  readonly text: string
  readonly place: string
  readonly name: string
  readonly phone: string
}

type Shown = {
  readonly code: string
  readonly door: DoorView
  readonly token: string
  readonly typed?: TypedAtDoor
  readonly refusal?: Refusal | undefined
  /** something else than a refusal went wrong */
  readonly isBroken?: boolean
}

/** What the station is, when it is open and who is there; the form; what happens to what is sent, and what does not belong here. */
export function doorFormPage(request: Request, words: Words, shown: Shown): Response {
  const { door, refusal, isBroken } = shown
  const status = refusal ? refusalStatuses[refusal.code] : isBroken ? 500 : 200
  const body = [
    headOf(door, words),
    faultOf(shown, words),
    door.isOpen ? formOf(shown, words) : `<div class="box warn"><p>${marked(words.door.closed)}</p></div>`,
    notesOf(words),
    `<p><a class="way" href="/door/receipt">${marked(words.door.askByReceipt)}</a></p>`,
  ].join('\n')
  return doorPage(request, words, { title: door.name, body, status })
}

function headOf({ congress, name, place, phone, rule, next }: DoorView, words: Words): string {
  const { door, language, common } = words
  const lines = [
    [door.place, place],
    [door.phone, phone],
    [door.opening, rule ? openingText(rule, words) : door.noRule],
    [door.next, next ? dayText(next.day, language) : door.nextUnknown],
    [door.onDuty, next && next.delegates.length > 0 ? next.delegates.join(common.listComma) : door.nobodyYet],
  ].filter(([, value]) => value !== '')
  const facts = lines.map(
    ([term = '', value = '']) => `<p><b>${marked(term)}</b>${common.labelColon}${marked(value)}</p>`,
  )
  return `<p class="soft">${marked(congress)}</p>
<h1>${marked(name)}</h1>
<p>${marked(door.lead)}</p>
<div class="box">${facts.join('\n')}</div>`
}

function faultOf({ refusal, isBroken }: Shown, { door, refusals }: Words): string {
  if (!refusal && !isBroken) return ''
  const why = !refusal
    ? door.broken
    : refusal.code === 'shape-refused'
      ? door.incomplete
      : refusal.code === 'too-many-requests'
        ? door.tooMany
        : fill(refusals[refusal.code], refusal.facts)
  return `<div class="box bad" role="alert"><p>${marked(why)}</p></div>`
}

const untyped: TypedAtDoor = { text: '', place: '', name: '', phone: '' }

function formOf({ code, token, typed = untyped, refusal }: Shown, { door }: Words): string {
  const isWrong = refusal?.code === 'shape-refused'
  const wrong = isWrong ? (doorFormSchema.safeParse(typed).error?.issues.map(({ path }) => path[0]) ?? []) : []
  const lengths: Record<keyof TypedAtDoor, string> = {
    text: fill(door.textLength, doorTextLength),
    place: fill(door.atMost, { maximum: 60 }),
    name: fill(door.atMost, { maximum: 30 }),
    phone: door.phoneShape,
  }
  const fault = (name: keyof TypedAtDoor) =>
    wrong.includes(name) ? `<p class="wrong" id="${name}-error">${marked(lengths[name])}</p>` : ''
  const wiring = (name: keyof TypedAtDoor) =>
    `id="${name}" name="${name}"${wrong.includes(name) ? ` aria-invalid="true" aria-describedby="${name}-error"` : ''}`
  const line = (name: 'place' | 'name' | 'phone', type: string, maximum: number) =>
    `<label for="${name}">${marked(door.fields[name])}</label>${fault(name)}
<input type="${type}" ${wiring(name)} maxlength="${maximum}" autocomplete="off" value="${marked(typed[name])}">`
  return `<form method="post" action="/door/${marked(code)}" class="box">
<h2>${marked(door.write)}</h2>
<input type="hidden" name="form" value="${marked(token)}">
<label for="text">${marked(door.fields.text)}</label>${fault('text')}
<p class="hint">${marked(fill(door.textLength, doorTextLength))}</p>
<textarea ${wiring('text')} rows="7" required maxlength="${doorTextLength.maximum}">
${marked(typed.text)}</textarea>
${line('place', 'text', 60)}
<p class="soft">${marked(door.anonymous)}</p>
${line('name', 'text', 30)}
${line('phone', 'tel', 20)}
<div class="besides" aria-hidden="true"><label for="website">${marked(door.leaveBlank)}</label><input id="website" name="website" tabindex="-1" autocomplete="off"></div>
<button type="submit">${marked(door.send)}</button>
</form>`
}

function notesOf({ door }: Words): string {
  const list = (items: readonly string[]) => `<ul>${items.map((item) => `<li>${marked(item)}</li>`).join('')}</ul>`
  return `<div class="box"><h2>${marked(door.whatHappens)}</h2>${list(door.whatHappensList)}</div>
<div class="box warn"><h2>${marked(door.notHere)}</h2>${list(door.notHereList)}</div>`
}
