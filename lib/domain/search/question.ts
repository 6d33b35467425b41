import { soundQueries } from './sounds'

/** A word that is asked for, and the other ways to it: its number, its sound. */
export type AskedWord = { readonly text: string; readonly other: string | null }

export type SearchQuestion = { readonly words: readonly AskedWord[]; readonly excluded: readonly string[] }

const longestTyped = 100
const mostWords = 8

/** As entries are compared: one width, one case. The same as search.folded of the database. */
export const folded = (text: string): string => text.normalize('NFKC').toLowerCase()

/** What is unprintable or half a sign asks for nothing. */
const printable = (typed: string): string =>
  [
    ...typed
      .toWellFormed()
      .slice(0, longestTyped)
      .replace(/[\p{Cc}\p{Cf}\ufffd]/gu, ' '),
  ].join('')

const parts = /(-?)(?:["“”„‟«»]([^"“”„‟«»]*)["“”„‟«»]|(\S+))/gu

/** Words between blanks, all of which have to be there; quotes keep a phrase together, a minus excludes. */
export function questionIn(typed: string): SearchQuestion {
  const found = [...folded(printable(typed)).matchAll(parts)].map(([, minus, phrase, word]) => ({
    isExcluded: minus === '-' && (phrase ?? word ?? '') !== '',
    isPhrase: phrase !== undefined,
    text: (phrase ?? word ?? '').replace(/\s+/gu, ' ').trim(),
  }))
  const said = found.filter(({ text }) => /[\p{L}\p{N}\p{S}]/u.test(text)).slice(0, mostWords)
  return {
    words: said
      .filter(({ isExcluded }) => !isExcluded)
      .map(({ text, isPhrase }) => ({ text: bare(text), other: isPhrase ? null : otherWays(text) })),
    excluded: said.filter(({ isExcluded }) => isExcluded).map(({ text }) => bare(text)),
  }
}

/** White space beside a Han sign is not kept in an entry either. */
const bare = (text: string): string => text.replace(/(?<=[^ -~]) | (?=[^ -~])/gu, '')

function otherWays(text: string): string | null {
  const numbers = /\d/.test(text) ? numbersIn(text).map((one) => lexeme(`#${one}`)) : []
  return [...numbers, ...soundQueries(text)].join(' | ') || null
}

/** As it is typed, and without the signs and noughts around it. */
export function numbersIn(text: string): string[] {
  const [, number] = /^\u7b2c?0*([1-9]\d{0,8})\u53f7?$/u.exec(text) ?? []
  return number && number !== text ? [text, number] : [text]
}

/** One lexeme as the database reads it, whatever stands in it. */
const lexeme = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

/** By every pair of neighbouring signs; a single sign begins a pair. The database asks the whole word again. */
function pairsOf(text: string): string {
  const signs = [...text]
  if (signs.length === 1) return `${lexeme(text)}:*`
  return [...new Set(signs.slice(1).map((sign, at) => lexeme(`${signs[at]}${sign}`)))].join(' & ')
}

/** What the index is asked; null where nothing is asked for. */
export function indexQuery({ words }: SearchQuestion): string | null {
  if (words.length === 0) return null
  return words.map(({ text, other }) => `((${pairsOf(text)})${other ? ` | ${other}` : ''})`).join(' & ')
}
