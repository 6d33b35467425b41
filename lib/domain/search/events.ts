export const searchEvents = [
  'search.saved',
  'search.changed',
  'search.seen',
  'search.discarded',
  'search.found',
] as const

/** What somebody looks for is his own. */
export const auditedOfSearch: Record<(typeof searchEvents)[number], readonly string[]> = {
  'search.saved': [],
  'search.changed': [],
  'search.seen': [],
  'search.discarded': [],
  'search.found': [],
}
