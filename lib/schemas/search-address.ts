import type { SearchAsked } from './search'

export const searchFilters = ['kind', 'year', 'session', 'category', 'unit', 'delegation', 'status', 'class'] as const

const written = ['text', ...searchFilters, 'order', 'page'] as const

/** A search as it stands in an address: what is not chosen, and what is usual, is not written. Without the schema, for the browser. */
export function searchAddress(asked: Partial<SearchAsked>): string {
  const address = new URLSearchParams()
  for (const name of written) {
    const value = asked[name]
    if (value && value !== 'relevance') address.set(name, String(value))
  }
  return address.size > 0 ? `/search?${address}` : '/search'
}

/** Whether anything is asked for at all: neither words nor a choice ask for nothing. */
export const asksForSomething = (asked: SearchAsked): boolean =>
  asked.text.trim() !== '' || searchFilters.some((name) => asked[name])
