export type Measure = (sign: string) => number

type Token = { readonly text: string; readonly width: number }

/** What may not begin a line, and what may not end one. A sign of private use stands for the mark of a note. */
const neverFirst = /^[\uE000-\uF8FF，。、；：？！）》」』】〕〉”’…—％%‰·.,;:?!)\]}]$/u
const neverLast = /^[（《「『【〔〈“‘([{]$/u
const words = /(?:[A-Za-z0-9@._%+/:#&=~-]|(?<=\d),(?=\d))+|\s|./gu

export type Field = { readonly width: number; readonly firstIndent: number }

/** Lines that fit: numbers and Latin words stay whole, and no sign stands where Chinese print never puts it. */
export function breakLines(text: string, measure: Measure, { width, firstIndent }: Field): string[] {
  const lines: string[] = []
  let line: Token[] = []
  let room = width - firstIndent
  for (const token of tokensOf(text, measure, width)) {
    if (widthOf(line) + token.width > room && line.length > 0) {
      const carried = carriedOver(line, token)
      lines.push(written(line))
      line = carried
      room = width
    }
    if (line.length > 0 || token.text.trim() !== '') line.push(token)
  }
  if (line.length > 0) lines.push(written(line))
  return lines
}

/** Takes from the end of the full line what has to go down together with the token that no longer fits. */
function carriedOver(line: Token[], next: Token): Token[] {
  const carried: Token[] = []
  let first = next
  while (line.length > 1 && (neverFirst.test(first.text) || neverLast.test(line.at(-1)?.text ?? ''))) {
    first = line.pop() as Token
    carried.unshift(first)
  }
  return carried
}

function tokensOf(text: string, measure: Measure, width: number): Token[] {
  return (text.match(words) ?? []).flatMap((word) => {
    const signs = [...word]
    const whole = { text: word, width: signs.reduce((sum, sign) => sum + measure(sign), 0) }
    if (whole.width <= width) return [whole]
    return signs.map((sign) => ({ text: sign, width: measure(sign) }))
  })
}

const widthOf = (tokens: readonly Token[]): number => tokens.reduce((sum, { width }) => sum + width, 0)
const written = (tokens: readonly Token[]): string =>
  tokens
    .map(({ text }) => text)
    .join('')
    .trimEnd()

/** Lines of about the same length, as titles are set. */
export function breakEvenly(text: string, measure: Measure, width: number): string[] {
  const total = [...text].reduce((sum, sign) => sum + measure(sign), 0)
  const count = Math.ceil(total / width)
  if (count < 2) return [text]
  const even = breakLines(text, measure, { width: total / count + measure('\u5b57'), firstIndent: 0 })
  return even.length > count ? breakLines(text, measure, { width, firstIndent: 0 }) : even
}
