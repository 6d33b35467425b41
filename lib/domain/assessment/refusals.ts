import { processRefusalStatuses } from './process-refusals'
import { selfAssessmentRefusalStatuses } from './self-refusals'

/** Of an assessment in all its steps. */
export const assessmentRefusalStatuses = { ...processRefusalStatuses, ...selfAssessmentRefusalStatuses } as const
