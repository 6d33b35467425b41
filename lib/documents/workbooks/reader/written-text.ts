const escaped = /_x([0-9A-Fa-f]{4})_/g

/** Office programs write what XML cannot hold as _x000D_, and a literal _x000D_ as _x005F_x000D_. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(escaped, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text
}

/** Gathers the text of one string item: runs of rich text count, the reading aid above Chinese and Japanese does not. */
export class ItemText {
  #parts: string[] = []
  #inText = false
  #phonetic = 0

  open(tag: string) {
    if (tag === 'rPh') this.#phonetic += 1
    if (tag === 't') this.#inText = this.#phonetic === 0
  }

  text(text: string) {
    if (this.#inText) this.#parts.push(text)
  }

  close(tag: string) {
    if (tag === 'rPh') this.#phonetic -= 1
    if (tag === 't') this.#inText = false
  }

  take(): string {
    const text = unescapeText(this.#parts.join(''))
    this.#parts = []
    return text
  }
}
