import type { EventType } from '@/lib/domain/events'
import { type TellingRule, tell } from './telling'

export const rulesOfSpecialReports = {
  'special-report.sent': tell('request', 'mentioned'),
  'special-report.noted': tell('progress', 'delegateOffice'),
  'special-report.instructed': tell('assignment', 'namedUnits', 'delegateOffice'),
  'special-report.instruction-struck': tell('assignment', 'namedUnits'),
  'special-report.answered': tell('request', 'delegateOffice', 'mentioned'),
  'special-report.answer-accepted': tell('progress', 'namedUnits', 'mentioned'),
  'special-report.answer-sent-back': tell('request', 'namedUnits'),
  'special-report.closed': tell('progress', 'mentioned'),
} as const satisfies Partial<Record<EventType, TellingRule>>
