import type { EventType } from '@/lib/domain/events'
import { type TellingRule, tell } from './telling'

/** Between the office that writes and the leaders who stand for it; outside nobody hears before it is public. */
export const rulesOfAnnualReports = {
  'annual-report.frozen': tell('request', 'committeeLeaders'),
  'annual-report.sent-back': tell('request', 'delegateOffice'),
  'annual-report.approved': tell('progress', 'delegateOffice'),
  'annual-report.published': tell('progress', 'committeeLeaders'),
  'annual-report.day-near': tell('reminder', 'delegateOffice'),
} as const satisfies Partial<Record<EventType, TellingRule>>
