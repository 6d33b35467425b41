import type { EventType } from '@/lib/domain/events'
import { type TellingRule, tell } from './telling'

/** The office hears of what waits for it, the unit of its answer. */
export const rulesOfSelfAssessment = {
  'assessment.self-handed-in': tell('progress', 'delegateOffice'),
  'assessment.self-sent-back': tell('request', 'namedUnits'),
  'assessment.objected': tell('request', 'delegateOffice'),
  'assessment.objection-answered': tell('progress', 'namedUnits'),
} as const satisfies Partial<Record<EventType, TellingRule>>
