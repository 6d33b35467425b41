import { acceptInstructionAnswer } from './accept-instruction-answer'
import { answerInstruction } from './answer-instruction'
import { closeSpecialReport } from './close-special-report'
import { discardSpecialReport } from './discard-special-report'
import { draftSpecialReport } from './draft-special-report'
import { instructOnSpecialReport } from './instruct-on-special-report'
import { ofAnnualReports } from './registry-of-annual-reports'
import { saveSpecialReport } from './save-special-report'
import { sendBackInstructionAnswer } from './send-back-instruction-answer'
import { sendSpecialReport } from './send-special-report'
import { strikeInstruction } from './strike-instruction'

/** What is reported to leaders, what they write on it, and what follows. */
export const ofSpecialReports = [
  draftSpecialReport,
  saveSpecialReport,
  discardSpecialReport,
  sendSpecialReport,
  instructOnSpecialReport,
  strikeInstruction,
  answerInstruction,
  acceptInstructionAnswer,
  sendBackInstructionAnswer,
  closeSpecialReport,
  ...ofAnnualReports,
] as const
