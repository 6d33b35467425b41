/** How a written name was found among those that we know. Only exact and alias are taken without a second look. */
export type Match = {
  how: 'exact' | 'alias' | 'similar' | 'ambiguous' | 'unknown' | 'decided'
  id: string | null
  candidates: readonly Candidate[]
}
export type Candidate = { id: string; name: string; score: number }

const mostCandidates = 5
const unknown: Match = { how: 'unknown', id: null, candidates: [] }

const sureEnough = 0.75

/** The best of several likenesses: one clear winner is similar, several close ones are ambiguous; a faint one is only shown. */
export function bestOf(likenesses: readonly Candidate[], least: number): Match {
  const candidates = likenesses
    .filter(({ score }) => score >= least)
    .sort((one, other) => other.score - one.score)
    .slice(0, mostCandidates)
  const [first, second] = candidates
  if (!first) return unknown
  const clear = !second || first.score - second.score >= 0.1
  const sure = first.score >= sureEnough
  return { how: clear || !sure ? 'similar' : 'ambiguous', id: clear && sure ? first.id : null, candidates }
}

/** Every letter of the short one stands in the long one, in its order. */
export function isAbbreviationOf(short: string, long: string): boolean {
  let at = 0
  for (const sign of long) if (sign === short[at]) at += 1
  return at === short.length && short.length < long.length
}

/** Share of neighbouring pairs of characters in common (Dice). */
export function likeness(one: string, other: string): number {
  if (one === other) return 1
  const pairs = pairsOf(one)
  const others = pairsOf(other)
  const total = pairs.length + others.length
  if (total === 0) return 0
  const common = pairs.filter((pair) => {
    const at = others.indexOf(pair)
    if (at >= 0) others.splice(at, 1)
    return at >= 0
  })
  return (2 * common.length) / total
}

const pairsOf = (text: string) =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2))

export function remembered<T>(find: (key: string) => T): (key: string) => T {
  const found = new Map<string, T>()
  return (key) => {
    const known = found.get(key)
    if (known !== undefined) return known
    const made = find(key)
    found.set(key, made)
    return made
  }
}
