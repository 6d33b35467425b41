import type { EventType } from '@/lib/domain/events'
import { type TellingRule, tell } from './telling'

/** What was said at a reply meeting: the unit does not wait for the minutes. */
export const rulesOfTheRoom = {
  'meeting.item-answered': tell('progress', 'signers', 'unitsInForce'),
  'meeting.item-sent-back': tell('request', 'signers', 'unitsInForce', 'delegateOffice'),
  'meeting.item-postponed': tell('progress', 'signers', 'unitsInForce'),
  'meeting.promised': tell('request', 'namedUnits', 'signers'),
} as const satisfies Partial<Record<EventType, TellingRule>>
