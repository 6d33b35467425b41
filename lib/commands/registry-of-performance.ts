import { announcePerformance } from './announce-performance'
import { answerAttendance } from './answer-attendance'
import { decidePerformance } from './decide-performance'
import { enterPerformance } from './enter-performance'
import { objectToAttendance } from './object-to-attendance'
import { publishPerformance } from './publish-performance'
import { takeBackPerformance } from './take-back-performance'
import { withdrawPerformance } from './withdraw-performance'

/** 履职档案: what a delegate adds and objects to, and what the public reads of it. */
export const ofPerformance = [
  enterPerformance,
  takeBackPerformance,
  decidePerformance,
  objectToAttendance,
  answerAttendance,
  announcePerformance,
  publishPerformance,
  withdrawPerformance,
] as const
