import type { EventType } from '@/lib/domain/events'
import { type TellingRule, tell } from './telling'

/** Whoever registered its address, and nobody else. */
export const rulesOfPrograms = {
  'webhook.stopped': tell('progress', 'mentioned'),
} as const satisfies Partial<Record<EventType, TellingRule>>
