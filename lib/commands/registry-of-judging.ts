import { closeGroupMeeting } from './close-group-meeting'
import { disputeMarkingSheet } from './dispute-marking-sheet'
import { enterMarkingSheet } from './enter-marking-sheet'
import { explainMark } from './explain-mark'
import { giveOfficeValue } from './give-office-value'
import { handInMarks } from './hand-in-marks'
import { recordGroupMeeting } from './record-group-meeting'
import { reopenGroupMeeting } from './reopen-group-meeting'
import { saveMarks } from './save-marks'
import { settleAssessedItem } from './settle-assessed-item'
import { takeBackMarks } from './take-back-marks'
import { takeBackSettlement } from './take-back-settlement'

/** 评分: how members judge, explain and settle. */
export const ofJudging = [
  saveMarks,
  handInMarks,
  takeBackMarks,
  enterMarkingSheet,
  disputeMarkingSheet,
  explainMark,
  recordGroupMeeting,
  settleAssessedItem,
  takeBackSettlement,
  closeGroupMeeting,
  reopenGroupMeeting,
  giveOfficeValue,
] as const
