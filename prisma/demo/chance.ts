/** Seeded, so that the demonstration is the same on every machine. */
export type Chance = {
  below(limit: number): number
  between(first: number, last: number): number
  pick<Value>(list: readonly Value[]): Value
  shuffled<Value>(list: readonly Value[]): Value[]
}

export function chanceOf(seed: string): Chance {
  const next = mulberry(fingerprint(seed))
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    below,
    between: (first, last) => first + below(last - first + 1),
    pick: <Value>(list: readonly Value[]) => list[below(list.length)] as Value,
    shuffled: (list) => {
      const order = list.map((value) => ({ value, place: next() }))
      return order.sort((left, right) => left.place - right.place).map(({ value }) => value)
    },
  }
}

/** FNV-1a */
function fingerprint(text: string): number {
  let sum = 0x811c9dc5
  for (const char of text) sum = Math.imul(sum ^ (char.codePointAt(0) ?? 0), 0x01000193)
  return sum >>> 0
}

function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
