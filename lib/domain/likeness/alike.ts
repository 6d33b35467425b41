import type { Matter } from '../matters/matter'
import { mattersIn } from '../matters/matters-in'
import { searchable } from '../suggestion/search-text'
import { contentOf, runsOf } from './content'
import { sharedRuns } from './shared-runs'

/** Why two are alike, as a person would say it. */
export type Reasons = {
  readonly words: readonly string[]
  readonly places: readonly string[]
  /** other words for the same matter: one of the first, one of the second */
  readonly nearWords: readonly (readonly [string, string])[]
}

export type Alike<One> = { readonly one: One; readonly likeness: number; readonly reasons: Reasons }

type Features = {
  readonly parts: readonly string[]
  readonly pairs: ReadonlySet<string>
  readonly triples: ReadonlySet<string>
  readonly matters: ReadonlyMap<Matter, string>
}

type Weight = (feature: unknown) => number

/** The parts of the whole; measured on real titles in tests/domain/likeness. */
const shares = { pairs: 0.4, triples: 0.15, matters: 0.45 } as const
/** Less than this is chance. */
const leastLikeness = 0.1

/** Those that are alike, the likest first; what many of them share counts less. */
export function rankAlike<One>(title: string, candidates: readonly One[], titleOf: (one: One) => string): Alike<One>[] {
  const asked = featuresOf(title)
  const others = candidates.map((one) => ({ one, features: featuresOf(titleOf(one)) }))
  const weight = rarityAmong([asked, ...others.map(({ features }) => features)])
  return others
    .map(({ one, features }) => ({ one, features, likeness: likenessOf(asked, features, weight) }))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((left, right) => right.likeness - left.likeness)
    .map(({ one, features, likeness }) => ({ one, likeness, reasons: reasonsOf(asked, features) }))
}

function featuresOf(title: string): Features {
  const parts = contentOf(title)
  return {
    parts,
    pairs: runsOf(parts, 2),
    triples: runsOf(parts, 3),
    matters: new Map(mattersIn(searchable(title)).map(({ matter, word }) => [matter, word])),
  }
}

function likenessOf(left: Features, right: Features, weight: Weight): number {
  return (
    shares.pairs * overlap(left.pairs, right.pairs, weight) +
    shares.triples * overlap(left.triples, right.triples, weight) +
    shares.matters * overlap(new Set(left.matters.keys()), new Set(right.matters.keys()), weight)
  )
}

/** What they share of what both hold, from 0 to 1. */
function overlap<Feature>(left: ReadonlySet<Feature>, right: ReadonlySet<Feature>, weight: Weight): number {
  const sum = (features: Iterable<Feature>) => [...features].reduce((total, one) => total + weight(one), 0)
  const whole = Math.sqrt(sum(left) * sum(right))
  return whole === 0 ? 0 : sum([...left].filter((one) => right.has(one))) / whole
}

function rarityAmong(all: readonly Features[]): Weight {
  const counts = new Map<unknown, number>()
  for (const { pairs, triples, matters } of all)
    for (const one of [...pairs, ...triples, ...matters.keys()]) counts.set(one, (counts.get(one) ?? 0) + 1)
  return (feature) => Math.log(1 + all.length / (counts.get(feature) ?? 1))
}

function reasonsOf(left: Features, right: Features): Reasons {
  const { words, places } = sharedRuns(left.parts, right.parts)
  const shared = [...left.matters].flatMap(([matter, word]): [string, string][] => {
    const other = right.matters.get(matter)
    return other === undefined || other === word || words.some((one) => one.includes(word) || one.includes(other))
      ? []
      : [[word, other]]
  })
  return { words, places, nearWords: shared }
}
