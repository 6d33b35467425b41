import type { timelineOfAssessments as source } from '../zh/timeline-of-assessments'
import { timelineOfAwards } from './timeline-of-awards'
import { timelineOfJudging } from './timeline-of-judging'
import { timelineOfNearDays } from './timeline-of-near-days'
import { timelineOfSelfAssessment } from './timeline-of-self-assessment'

export const timelineOfAssessments: typeof source = {
  ...timelineOfSelfAssessment,
  ...timelineOfJudging,
  ...timelineOfNearDays,
  ...timelineOfAwards,
  'assessment.opened': 'The delegate office opened {name}.',
  'assessment.unit-moved': '{name}: {unit} moved from group {from} to group {to}.',
  'assessment.regrouped': '{name}: grouped anew into {count group|groups}.',
  'assessment.member-named': '{name}: {member} is a member of group {groupNo}.',
  'assessment.member-taken-out': '{name}: {member} is no longer a member of group {groupNo}.',
  'assessment.barred': '{name}: {member} is barred from judging {unit}.',
  'assessment.bar-lifted': '{name}: {member} may judge {unit} again.',
  'assessment.self-opened': '{name}: self-assessment begins; units hand theirs in by {selfDueOn}.',
  'assessment.judging-opened': '{name}: marking begins; members hand in their marks by {marksDueOn}.',
  'assessment.check-opened': '{name}: the check begins; a unit that disagrees objects by {checkUntil}.',
  'assessment.frozen': 'The result of {name} is fixed; units may read their scores. Hash {hash}.',
  'assessment.cancelled': '{name} was cancelled: {reason}',
}
