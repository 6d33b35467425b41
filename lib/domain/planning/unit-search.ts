type Findable = { readonly keys: readonly string[] }

/** By characters, pinyin or first letters; what begins so stands before what holds it, and that before what has its letters in order. */
export function unitsFound<Unit extends Findable>(units: readonly Unit[], typed: string): readonly Unit[] {
  const words = typed.normalize('NFKC').toLowerCase().replaceAll(/\s/g, '').replaceAll('v', 'u')
  if (words === '') return units
  return units
    .map((unit) => ({ unit, rank: Math.min(...unit.keys.map((key) => rankOf(key, words))) }))
    .filter(({ rank }) => rank < missed)
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ unit }) => unit)
}

const missed = 3

function rankOf(key: string, words: string): number {
  const place = key.indexOf(words)
  if (place >= 0) return place === 0 ? 0 : 1
  return hasInOrder(key, words) ? 2 : missed
}

function hasInOrder(key: string, words: string): boolean {
  let place = 0
  for (const sign of key) if (sign === words[place]) place += 1
  return place === words.length
}
