/** One property of an iCalendar file (RFC 5545, 3.1): long ones are folded over several lines of the file. */
export type ContentLine = {
  /** of the file, from 1: where it begins */
  readonly line: number
  readonly name: string
  readonly parameters: string
  readonly value: string
}

/** A line without name and colon has no name. */
export function contentLines(text: string): ContentLine[] {
  const unfolded: { line: number; text: string }[] = []
  text.split(/\r\n|\n|\r/).forEach((part, place) => {
    const last = unfolded.at(-1)
    if (/^[ \t]/.test(part) && last) last.text += part.slice(1)
    else if (part.trim() !== '') unfolded.push({ line: place + 1, text: part })
  })
  return unfolded.map(parted)
}

function parted({ line, text }: { line: number; text: string }): ContentLine {
  const colon = colonOutsideQuotes(text)
  const head = colon < 0 ? '' : text.slice(0, colon)
  const semicolon = head.indexOf(';')
  const name = (semicolon < 0 ? head : head.slice(0, semicolon)).toUpperCase()
  return {
    line,
    name: /^[A-Z0-9-]+$/.test(name) ? name : '',
    parameters: semicolon < 0 ? '' : head.slice(semicolon + 1).toUpperCase(),
    value: colon < 0 ? text : text.slice(colon + 1),
  }
}

function colonOutsideQuotes(text: string): number {
  let isQuoted = false
  for (let place = 0; place < text.length; place++) {
    if (text[place] === '"') isQuoted = !isQuoted
    else if (text[place] === ':' && !isQuoted) return place
  }
  return -1
}

/** \n \, \; \\ as a text value writes them (3.3.11). */
export const plainText = (value: string): string =>
  value.replace(/\\([nN,;\\])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? ' ' : sign))
