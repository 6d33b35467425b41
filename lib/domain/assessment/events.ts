import { auditedOfAwards, awardEvents } from '../award/events'
import { auditedOfJudging, judgingEvents } from './judging-events'
import { auditedOfNearDays, nearEvents } from './near-events'
import { auditedOfResults, resultEvents } from './result-events'
import { auditedOfSchemes, schemeEvents } from './scheme-events'
import { auditedOfSelfAssessment, selfAssessmentEvents } from './self-events'

/** What can happen to an assessment while it is prepared and goes on, and to the awards that rest on it. */
export const assessmentEvents = [
  ...schemeEvents,
  'assessment.opened',
  'assessment.unit-moved',
  'assessment.regrouped',
  'assessment.member-named',
  'assessment.member-taken-out',
  'assessment.barred',
  'assessment.bar-lifted',
  'assessment.self-opened',
  'assessment.judging-opened',
  'assessment.check-opened',
  'assessment.cancelled',
  ...resultEvents,
  ...selfAssessmentEvents,
  ...judgingEvents,
  ...nearEvents,
  ...awardEvents,
] as const

/** What whoever looks back is told of each: the year, its kind, groups and days; no name of a member, no ground of a bar. */
export const auditedOfAssessments: Record<(typeof assessmentEvents)[number], readonly string[]> = {
  ...auditedOfSchemes,
  'assessment.opened': ['year', 'assessmentKind'],
  'assessment.unit-moved': ['unit', 'from', 'to'],
  'assessment.regrouped': ['count'],
  'assessment.member-named': ['groupNo'],
  'assessment.member-taken-out': ['groupNo'],
  'assessment.barred': ['unit'],
  'assessment.bar-lifted': ['unit'],
  'assessment.self-opened': ['year', 'assessmentKind', 'selfDueOn'],
  'assessment.judging-opened': ['year', 'assessmentKind', 'marksDueOn'],
  'assessment.check-opened': ['year', 'assessmentKind', 'checkUntil'],
  'assessment.cancelled': ['year', 'assessmentKind'],
  ...auditedOfResults,
  ...auditedOfSelfAssessment,
  ...auditedOfJudging,
  ...auditedOfNearDays,
  ...auditedOfAwards,
}

/** Told to those whom the event names: the units assessed, the members who judge. */
export const assessmentsToNamed = [
  'assessment.self-opened',
  'assessment.self-sent-back',
  'assessment.judging-opened',
  'assessment.group-meeting-reopened',
  'assessment.check-opened',
  'assessment.objection-answered',
  'assessment.sheet-handed-in',
  'assessment.corrected',
  'assessment.correction-taken-back',
  'assessment.self-near',
  'assessment.marks-near',
  'assessment.check-near',
  'assessment.frozen',
  'assessment.cancelled',
] as const satisfies readonly (typeof assessmentEvents)[number][]
