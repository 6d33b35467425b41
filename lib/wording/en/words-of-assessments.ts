import { assessmentCorrections } from './assessment-corrections'
import { fairness } from './assessment-fairness'
import { assessmentJudging } from './assessment-judging'
import { assessmentMeasures } from './assessment-measures'
import { assessmentPictures } from './assessment-pictures'
import { assessmentResults } from './assessment-results'
import { assessmentSchemes } from './assessment-schemes'
import { assessmentSimulation } from './assessment-simulation'
import { assessments } from './assessments'
import { groupMeetings } from './group-meetings'
import { markingSheet } from './marking-sheet'
import { markingSheets } from './marking-sheets'
import { selfAssessment } from './self-assessment'

/** How the units are assessed, from the scheme to the result. */
export const wordsOfAssessments = {
  assessmentCorrections,
  assessmentJudging,
  assessmentMeasures,
  assessmentPictures,
  assessmentResults,
  assessmentSchemes,
  assessmentSimulation,
  assessments,
  fairness,
  groupMeetings,
  markingSheet,
  markingSheets,
  selfAssessment,
}
