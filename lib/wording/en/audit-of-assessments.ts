import type { auditOfAssessments as source } from '../zh/audit-of-assessments'
import { auditOfAwards } from './timeline-of-awards'
import { auditOfJudging } from './timeline-of-judging'
import { auditOfNearDays } from './timeline-of-near-days'
import { auditOfSelfAssessment } from './timeline-of-self-assessment'

export const auditOfAssessments: typeof source = {
  ...auditOfSelfAssessment,
  ...auditOfJudging,
  ...auditOfNearDays,
  ...auditOfAwards,
  'assessment.opened': 'The delegate office opened an assessment of {year}: {assessmentKind}.',
  'assessment.unit-moved': '{unit} moved from assessment group {from} to {to}.',
  'assessment.regrouped': 'The units were grouped anew into {count group|groups}.',
  'assessment.member-named': 'Assessment group {groupNo} has one member more.',
  'assessment.member-taken-out': 'Assessment group {groupNo} has one member fewer.',
  'assessment.barred': 'A member was barred from judging {unit}.',
  'assessment.bar-lifted': 'A member may judge {unit} again.',
  'assessment.self-opened': '{assessmentKind} of {year}: self-assessment begins, until {selfDueOn}.',
  'assessment.judging-opened': '{assessmentKind} of {year}: marking begins, until {marksDueOn}.',
  'assessment.check-opened': '{assessmentKind} of {year}: the check begins, until {checkUntil}.',
  'assessment.frozen': 'The result of the {assessmentKind} of {year} is fixed, hash {hash}.',
  'assessment.cancelled': '{assessmentKind} of {year} was cancelled.',
}
