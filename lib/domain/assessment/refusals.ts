import { judgingRefusalStatuses } from './judging-refusals'
import { processRefusalStatuses } from './process-refusals'
import { resultRefusalStatuses } from './result-refusals'
import { schemeRefusalStatuses } from './scheme-refusals'
import { selfAssessmentRefusalStatuses } from './self-refusals'

/** Of an assessment in all its steps. */
export const assessmentRefusalStatuses = {
  ...judgingRefusalStatuses,
  ...processRefusalStatuses,
  ...schemeRefusalStatuses,
  ...selfAssessmentRefusalStatuses,
  ...resultRefusalStatuses,
} as const
