import { answerAwardObjection } from './answer-award-objection'
import { callAward } from './call-award'
import { checkAwardCandidates } from './check-award-candidates'
import { decideAward } from './decide-award'
import { followAwardCandidate } from './follow-award-candidate'
import { nominateForAward } from './nominate-for-award'
import { noteAwardFinding } from './note-award-finding'
import { objectToAward } from './object-to-award'
import { openAwardNotice } from './open-award-notice'
import { recordAwardMeeting } from './record-award-meeting'
import { recordAwardObjection } from './record-award-objection'
import { shortlistCandidate } from './shortlist-candidate'
import { stopAwardCall } from './stop-award-call'
import { strikeAwardCandidate } from './strike-award-candidate'
import { takeBackAwardFinding } from './take-back-award-finding'
import { takeBackNomination } from './take-back-nomination'
import { takeOffShortlist } from './take-off-shortlist'

/** 评选表扬, from the call to the decision. */
export const ofAwards = [
  callAward,
  nominateForAward,
  takeBackNomination,
  checkAwardCandidates,
  noteAwardFinding,
  takeBackAwardFinding,
  shortlistCandidate,
  takeOffShortlist,
  recordAwardMeeting,
  openAwardNotice,
  objectToAward,
  recordAwardObjection,
  answerAwardObjection,
  strikeAwardCandidate,
  followAwardCandidate,
  decideAward,
  stopAwardCall,
] as const
