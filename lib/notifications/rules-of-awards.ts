import type { EventType } from '@/lib/domain/events'
import { type TellingRule, tell } from './telling'

export const rulesOfAwards = {
  'award.called': tell('request', 'namedUnits', 'mentioned'),
  'award.nominated': tell('progress', 'delegateOffice'),
  'award.barred': tell('request', 'namedUnits', 'mentioned'),
  'award.notice-opened': tell('progress', 'everyDelegate', 'namedUnits'),
  'award.objected': tell('request', 'delegateOffice'),
  'award.objection-answered': tell('progress', 'mentioned'),
  'award.struck': tell('request', 'namedUnits', 'mentioned'),
  'award.followed': tell('progress', 'namedUnits', 'mentioned'),
  'award.decided': tell('progress', 'namedUnits', 'mentioned', 'named'),
  'award.stopped': tell('progress', 'namedUnits', 'mentioned'),
} as const satisfies Partial<Record<EventType, TellingRule>>
