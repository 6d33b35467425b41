import { builtPlaces } from './built-places'
import type { Matter } from './matter'
import { peopleAndTrade } from './people-and-trade'

/** A word of the lexicon where it stands in a text. */
export type FoundWord = { readonly word: string; readonly at: number; readonly matter: Matter }

export const matters: readonly Matter[] = [...builtPlaces, ...peopleAndTrade]

const byFirst = new Map<string, { word: string; matter: Matter }[]>()
for (const matter of matters)
  for (const word of matter.words) {
    const first = word.slice(0, 1)
    byFirst.set(first, [...(byFirst.get(first) ?? []), { word, matter }])
  }
for (const words of byFirst.values()) words.sort((left, right) => right.word.length - left.word.length)

/** A text cut into the words of the lexicon, the longest first: 农村道路 is one word and no 道路. */
export function mattersIn(text: string): FoundWord[] {
  const found: FoundWord[] = []
  for (let at = 0; at < text.length; ) {
    const hit = byFirst.get(text.charAt(at))?.find(({ word }) => text.startsWith(word, at))
    if (hit) found.push({ ...hit, at })
    at += hit ? hit.word.length : 1
  }
  return found
}
