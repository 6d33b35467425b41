import { syllables } from './syllables'

const byDictionary = new Intl.Collator('zh-u-co-pinyin')
const beginnings = syllables
  .trim()
  .split(/\s+/)
  .map((entry) => ({ syllable: entry.slice(0, -4), first: String.fromCodePoint(Number.parseInt(entry.slice(-4), 16)) }))

/** The syllable of one character; of anything else, itself. */
function syllableOf(sign: string): string {
  if (!/^\p{Script=Han}$/u.test(sign)) return sign.toLowerCase()
  let low = 0
  let high = beginnings.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (byDictionary.compare(beginnings[middle]?.first ?? '', sign) <= 0) low = middle
    else high = middle - 1
  }
  return beginnings[low]?.syllable ?? sign
}

/** Each name, its syllables run together, and their first letters: by what a clerk finds a unit. */
export function keysOf(names: readonly string[]): string[] {
  return names.flatMap((name) => {
    const parts = [...name].map(syllableOf)
    return [name, parts.join(''), parts.map((part) => part[0] ?? '').join('')]
  })
}
