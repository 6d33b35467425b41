import type { EventType } from '@/lib/domain/events'
import { type TellingRule, tell } from './telling'

/** Whoever saved the search, and nobody else. */
export const rulesOfSearch = {
  'search.found': tell('progress', 'mentioned'),
} as const satisfies Partial<Record<EventType, TellingRule>>
