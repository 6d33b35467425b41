import type { EventType } from '@/lib/domain/events'
import { type TellingRule, tell } from './telling'

/** What becomes public, and what anybody may do with it. */
export const rulesOfPublications = {
  'suggestion.publicity-decided': tell('intake', 'leadDelegate'),
  'reply.publicity-decided': tell('progress', 'repliersInForce'),
  'suggestion.published': tell('progress', 'signers'),
  'reply.published': tell('progress', 'signers', 'repliersInForce'),
  'suggestion.publication-withdrawn': tell('progress', 'signers', 'repliersInForce'),
  'reply.publication-withdrawn': tell('progress', 'signers', 'repliersInForce'),
  'licence.decided': tell('calendar', 'delegateOffice'),
} as const satisfies Partial<Record<EventType, TellingRule>>
