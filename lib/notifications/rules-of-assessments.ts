import type { EventType } from '@/lib/domain/events'
import { rulesOfAwards } from './rules-of-awards'
import { rulesOfSelfAssessment } from './rules-of-self-assessment'
import { type TellingRule, tell } from './telling'

/** Groups and members are made in quiet; a step is told to those who have something to do in it. */
export const rulesOfAssessments = {
  ...rulesOfSelfAssessment,
  ...rulesOfAwards,
  'assessment.self-opened': tell('request', 'namedUnits'),
  'assessment.judging-opened': tell('request', 'mentioned'),
  'assessment.group-meeting-reopened': tell('request', 'mentioned'),
  'assessment.check-opened': tell('request', 'namedUnits'),
  'assessment.sheet-differs': tell('request', 'delegateOffice'),
  'assessment.sheet-handed-in': tell('request', 'mentioned'),
  'assessment.sheet-disputed': tell('request', 'delegateOffice'),
  'assessment.corrected': tell('request', 'namedUnits'),
  'assessment.correction-taken-back': tell('request', 'namedUnits'),
  'assessment.self-near': tell('reminder', 'namedUnits'),
  'assessment.marks-near': tell('reminder', 'mentioned'),
  'assessment.values-near': tell('reminder', 'delegateOffice'),
  'assessment.check-near': tell('reminder', 'namedUnits'),
  'assessment.answer-near': tell('reminder', 'delegateOffice'),
  'assessment.frozen': tell('progress', 'namedUnits', 'mentioned'),
  'assessment.cancelled': tell('progress', 'namedUnits', 'mentioned'),
} as const satisfies Partial<Record<EventType, TellingRule>>
