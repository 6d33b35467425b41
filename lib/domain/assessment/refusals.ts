import { awardRefusalStatuses } from '../award/refusals'
import { judgingRefusalStatuses } from './judging-refusals'
import { processRefusalStatuses } from './process-refusals'
import { resultRefusalStatuses } from './result-refusals'
import { schemeRefusalStatuses } from './scheme-refusals'
import { selfAssessmentRefusalStatuses } from './self-refusals'

/** Of an assessment in all its steps, and of the awards that rest on it. */
export const assessmentRefusalStatuses = {
  ...judgingRefusalStatuses,
  ...processRefusalStatuses,
  ...schemeRefusalStatuses,
  ...selfAssessmentRefusalStatuses,
  ...resultRefusalStatuses,
  ...awardRefusalStatuses,
} as const
