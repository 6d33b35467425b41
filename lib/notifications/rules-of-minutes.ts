import type { EventType } from '@/lib/domain/events'
import { rulesOfTheRoom } from './rules-of-the-room'
import { type TellingRule, tell } from './telling'

/** When a reply meeting is over. */
export const rulesOfMinutes = {
  ...rulesOfTheRoom,
  'meeting.closed': tell('progress', 'committeeLeaders'),
  'meeting.item-minuted': tell('progress', 'signers'),
  'meeting.item-corrected': tell('progress', 'signers', 'repliersInForce'),
  'meeting.close-asked': tell('reminder', 'reminded'),
} as const satisfies Partial<Record<EventType, TellingRule>>
