import { barAssessmentMember } from './bar-assessment-member'
import { cancelAssessment } from './cancel-assessment'
import { freezeAssessment } from './freeze-assessment'
import { liftAssessmentBar } from './lift-assessment-bar'
import { moveAssessedUnit } from './move-assessed-unit'
import { nameAssessmentMember } from './name-assessment-member'
import { openAssessment } from './open-assessment'
import { openAssessmentCheck } from './open-assessment-check'
import { openAssessmentJudging } from './open-assessment-judging'
import { openSelfAssessment } from './open-self-assessment'
import { ofAwards } from './registry-of-awards'
import { ofJudging } from './registry-of-judging'
import { ofSchemes } from './registry-of-schemes'
import { regroupAssessment } from './regroup-assessment'
import { takeOutAssessmentMember } from './take-out-assessment-member'

/** How an assessment is opened, prepared and led from step to step. */
export const ofAssessments = [
  ...ofSchemes,
  openAssessment,
  moveAssessedUnit,
  regroupAssessment,
  nameAssessmentMember,
  takeOutAssessmentMember,
  barAssessmentMember,
  liftAssessmentBar,
  openSelfAssessment,
  openAssessmentJudging,
  openAssessmentCheck,
  cancelAssessment,
  freezeAssessment,
  ...ofJudging,
  ...ofAwards,
] as const
