import type { EventType } from '@/lib/domain/events'
import { type TellingRule, tell } from './telling'

/** Of a webhook whoever registered its address, and nobody else. */
export const rulesOfPrograms = {
  'licence.decided': tell('calendar', 'delegateOffice'),
  'webhook.stopped': tell('progress', 'mentioned'),
} as const satisfies Partial<Record<EventType, TellingRule>>
