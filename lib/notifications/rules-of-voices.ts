import type { EventType } from '@/lib/domain/events'
import { type TellingRule, tell } from './telling'

/** Whoever raised a voice hears what became of it; whoever is invited, that it is held, moved or cancelled. */
export const rulesOfVoices = {
  'voice.answered-on-spot': tell('progress', 'named'),
  'voice.passed': tell('assignment', 'namedUnits', 'named'),
  'voice.merged': tell('progress', 'named'),
  'voice.promoted': tell('progress', 'named'),
  'voice.sent-to-hotline': tell('progress', 'named'),
  'voice.not-accepted': tell('intake', 'named'),
  'voice.answered': tell('progress', 'named', 'delegateOffice'),
  'voice.taken-back': tell('progress', 'named', 'namedUnits'),
  'voice.reminded': tell('reminder', 'reminded'),
  'voice.draft-gone': tell('progress', 'delegateOffice'),
  'activity.invited': tell('request', 'named'),
  'activity.changed': tell('request', 'named'),
  'activity.cancelled': tell('request', 'named'),
} as const satisfies Partial<Record<EventType, TellingRule>>
