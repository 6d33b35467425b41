import type { IndexLine } from './item'

export type Difference = {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly gone: readonly string[]
}

type Compared = Pick<IndexLine, 'key' | 'title' | 'sha256'>

/** Which papers another version of the file has besides, differently, or no longer. */
export function differenceBetween(before: readonly Compared[], now: readonly Compared[]): Difference {
  const known = new Map(before.map((line) => [line.key, line]))
  const kept = new Set(now.map(({ key }) => key))
  const titles = (lines: readonly Compared[]) => lines.map(({ title }) => title)
  return {
    added: titles(now.filter(({ key }) => !known.has(key))),
    changed: titles(now.filter(({ key, sha256 }) => known.has(key) && known.get(key)?.sha256 !== sha256)),
    gone: titles(before.filter(({ key }) => !kept.has(key))),
  }
}
