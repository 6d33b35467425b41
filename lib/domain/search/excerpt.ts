import { folded } from './question'

/** A piece of a text that is shown; a hit stands out. */
export type Segment = { readonly text: string; readonly hit: boolean }

const before = 24
const longest = 120

/** The text in pieces, the asked words marked; without a limit the whole of it. */
export function marked(text: string, words: readonly string[]): Segment[] {
  const { whole, from } = foldedWithPlaces(text)
  const isHit = new Array<boolean>(text.length).fill(false)
  for (const word of words.filter((one) => one !== ''))
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length))
      isHit.fill(true, from[at], from[at + word.length] ?? text.length)
  return joined(text, isHit)
}

/** The surroundings of the first word that is found, with dots where the text goes on. */
export function excerptOf(text: string, words: readonly string[]): Segment[] {
  const all = marked(text, words)
  const first = all.findIndex(({ hit }) => hit)
  const ahead = first < 0 ? 0 : all.slice(0, first).reduce((sum, one) => sum + one.text.length, 0)
  const start = wholeSign(text, Math.max(0, ahead - before))
  const end = wholeSign(text, Math.min(text.length, start + longest))
  const cut = marked(text.slice(start, end), words)
  return [
    ...(start > 0 ? [{ text: '…', hit: false }] : []),
    ...cut,
    ...(end < text.length ? [{ text: '…', hit: false }] : []),
  ]
}

const wholeSign = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at)

/** One sign may become several when widths are made one: each remembers where it came from. */
function foldedWithPlaces(text: string): { whole: string; from: readonly number[] } {
  const from: number[] = []
  let whole = ''
  let place = 0
  for (const sign of text) {
    const plain = folded(sign)
    for (let at = 0; at < plain.length; at += 1) from.push(place)
    whole += plain
    place += sign.length
  }
  return { whole, from }
}

function joined(text: string, isHit: readonly boolean[]): Segment[] {
  const segments: { text: string; hit: boolean }[] = []
  for (let at = 0; at < text.length; at += 1) {
    const last = segments.at(-1)
    const hit = isHit[at] === true
    if (last?.hit === hit) last.text += text[at]
    else segments.push({ text: text[at] ?? '', hit })
  }
  return segments
}
