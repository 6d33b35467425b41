import { adoptSupervisionPlan } from './adopt-supervision-plan'
import { answerSupervisionOpinion } from './answer-supervision-opinion'
import { assignSupervision } from './assign-supervision'
import { decideSupervision } from './decide-supervision'
import { giveSupervisionOpinion } from './give-supervision-opinion'
import { judgeSupervisionAnswer } from './judge-supervision-answer'
import { reachCheckpoint } from './reach-checkpoint'
import { recordSupervisionVisit } from './record-supervision-visit'
import { reportSupervision } from './report-supervision'
import { strikeSupervisionVisit } from './strike-supervision-visit'
import { waiveHeadContact } from './waive-head-contact'

/** Part of the registry: the key supervision of a suggestion from its charge to the meeting that closes it. */
export const ofSupervision = [
  assignSupervision,
  adoptSupervisionPlan,
  reachCheckpoint,
  recordSupervisionVisit,
  strikeSupervisionVisit,
  giveSupervisionOpinion,
  answerSupervisionOpinion,
  judgeSupervisionAnswer,
  reportSupervision,
  decideSupervision,
  waiveHeadContact,
] as const
