import { soundQueries } from './sounds'

/** A word that is asked for, and the other ways to it: its number, its sound. */
export type AskedWord = { readonly text: string; readonly other: string | null }

export type SearchQuestion = { readonly words: readonly AskedWord[]; readonly excluded: readonly string[] }

export const asksNothing = ({ words, excluded }: SearchQuestion): boolean => words.length + excluded.length === 0

const longestTyped = 100
const mostWords = 8

/** One width, one case. The database folds both sides once more, and takes traditional signs for simplified ones (search.folded). */
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

const otherWays = (text: string): string | null => [...numberQueries(text), ...soundQueries(text)].join(' | ') || null

/** The signs around a number, and before it perhaps the year. */
const numbered =
  /^(?:[\u3014\u3010([]?((?:19|20)\d\d)[\u3015\u3011)\]\u5e74/-]+)?\u7b2c?0*([1-9]\d{0,8})\u53f7?(?:\u5efa\u8bae)?$/u
const yearAlone = /^((?:19|20)\d\d)\u5e74\u5ea6?$/u

/** As it is typed, and without the signs and noughts around it. */
export function numbersIn(text: string): string[] {
  const [, , number] = numbered.exec(text) ?? []
  return number && number !== text ? [text, number] : [text]
}

/** What the index holds beside the words: numbers, and the year of each text. */
function numberQueries(text: string): string[] {
  const [, year] = yearAlone.exec(text) ?? []
  if (year) return [lexeme(`@${year}`)]
  if (!/\d/.test(text)) return []
  const [, ofYear] = numbered.exec(text) ?? []
  const [typed, bare] = numbersIn(text).map((number) => lexeme(`#${number}`))
  return [typed, bare && ofYear ? `(${bare} & ${lexeme(`@${ofYear}`)})` : bare].filter((one) => one !== undefined)
}

/** One lexeme as the database reads it, whatever stands in it. */
const lexeme = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
