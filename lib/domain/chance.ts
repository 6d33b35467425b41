/** Small seeds begin with small numbers, which would favour the first of each list. */
const shaken = 20

/** The generator of Marsaglia (xorshift32): a few lines that anybody can run by hand. */
export function chanceFrom(seed: number): () => number {
  let state = seed | 0 || 1
  const next = () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4_294_967_296
  }
  for (let turn = 0; turn < shaken; turn += 1) next()
  return next
}
