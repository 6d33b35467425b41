import { answerAssessmentObjection } from './answer-assessment-objection'
import { correctAssessedUnit } from './correct-assessed-unit'
import { handInSelfAssessment } from './hand-in-self-assessment'
import { objectToAssessment } from './object-to-assessment'
import { saveSelfAssessment } from './save-self-assessment'
import { sendBackSelfAssessment } from './send-back-self-assessment'
import { takeBackCorrection } from './take-back-correction'

/** 自评、核对、异议: what a unit says of itself and of what is said of it. */
export const ofSelfAssessment = [
  saveSelfAssessment,
  handInSelfAssessment,
  sendBackSelfAssessment,
  objectToAssessment,
  answerAssessmentObjection,
  correctAssessedUnit,
  takeBackCorrection,
] as const
