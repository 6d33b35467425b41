import { mattersIn } from '../matters/matters-in'
import { searchable } from '../suggestion/search-text'
import { contentOf, runsOf } from './content'

/** A pair of characters to look up, and what a hit is worth beside the others. */
export type AskedPair = { readonly pair: string; readonly weight: number }

const most = 120

/** By which pairs the index is asked: its own, and those of other words for the same matter. */
export function askedPairs(title: string): AskedPair[] {
  const own = runsOf(contentOf(title), 2)
  const near = new Set(mattersIn(searchable(title)).flatMap(({ matter }) => [...runsOf(matter.words, 2)]))
  return [
    ...[...own].map((pair) => ({ pair, weight: 1 })),
    ...[...near].filter((pair) => !own.has(pair)).map((pair) => ({ pair, weight: 0.4 })),
  ].slice(0, most)
}
