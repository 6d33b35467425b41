import { cancelAssessment } from './cancel-assessment'

/** How an assessment is opened, prepared and led from step to step. */
export const ofAssessments = [cancelAssessment] as const
