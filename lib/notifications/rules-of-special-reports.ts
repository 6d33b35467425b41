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
  'annual-report.frozen': tell('request', 'committeeLeaders'),
  'annual-report.sent-back': tell('request', 'delegateOffice'),
  'annual-report.approved': tell('progress', 'delegateOffice'),
  'annual-report.published': tell('progress', 'committeeLeaders'),
  'annual-report.day-near': tell('reminder', 'delegateOffice'),
} as const satisfies Partial<Record<EventType, TellingRule>>
