import type { Letter } from './letter'

/** One way of writing: names in the order of the alphabet, nothing between them. The hash of a letter is that of these characters in UTF-8. */
export const canonicalOf = (frozen: object): string => JSON.stringify(sorted(frozen))

export const letterFrom = (canonical: string): Letter => JSON.parse(canonical) as Letter

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]))
}
