/** A text without white space inside its lines and in half width, which still knows where each character stood. */
export type FlatText = { readonly text: string; readonly from: readonly number[]; readonly original: string }

export function flatten(original: string): FlatText {
  const from: number[] = []
  let text = ''
  for (let at = 0; at < original.length; at++) {
    const sign = original.charAt(at)
    const kept = sign === '\r' || sign === '|' ? '\n' : sign
    if (kept !== '\n' && /\s|\u200b|\ufeff/u.test(kept)) continue
    text += half(kept)
    from.push(at)
  }
  return { text, from, original }
}

/** Signs keep their number, so that places stay. */
function half(sign: string): string {
  const code = sign.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - 0xfee0)
  return sign
}

export type Stretch = { readonly start: number; readonly length: number; readonly quote: string }

/** The stretch of the flat text as it stands in the original. */
export function original({ from, original: whole }: FlatText, at: number, length: number): Stretch {
  if (length === 0 || from.length === 0) return { start: 0, length: 0, quote: '' }
  const start = from[at] ?? 0
  const end = (from[at + length - 1] ?? whole.length - 1) + 1
  return { start, length: end - start, quote: whole.slice(start, end) }
}

export type Piece = { readonly at: number; readonly text: string }

/** Cut at the signs, which stay outside; pieces without a word fall away. */
export function cut(text: string, at: number, signs: RegExp): Piece[] {
  const pieces: Piece[] = []
  let start = 0
  for (const { index, 0: sign } of text.matchAll(signs)) {
    pieces.push({ at: at + start, text: text.slice(start, index) })
    start = index + sign.length
  }
  pieces.push({ at: at + start, text: text.slice(start) })
  return pieces.filter((piece) => /[\p{L}\p{N}]/u.test(piece.text))
}
