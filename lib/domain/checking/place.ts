import type { Place } from './finding'
import { original } from './flat-text'
import type { LetterText, Sentence } from './letter'

const longestQuote = 60

/** A sentence, or a stretch of it, as it stands in what was written. */
export function at(
  sentence: Sentence,
  start = sentence.at,
  length = sentence.text.length,
): { place: Place; quote: string } {
  return within(sentence.part, start, length)
}

export function within(
  { at: where, ask, flat }: LetterText,
  start: number,
  length: number,
): { place: Place; quote: string } {
  const { quote, ...stretch } = original(flat, start, length)
  const short = quote.length > longestQuote ? `${quote.slice(0, longestQuote)}…` : quote
  return { place: { at: where, ask, ...stretch }, quote: short }
}

/** What is missing stands nowhere; the field where it belongs is known. */
export const missingAt = (where: Place['at'], ask: number | null = null): { place: Place; quote: string } => ({
  place: { at: where, ask, start: 0, length: 0 },
  quote: '',
})
