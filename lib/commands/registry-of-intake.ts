import { answerWithdrawal } from './answer-withdrawal'
import { askWithdrawal } from './ask-withdrawal'
import { cancelWithdrawal } from './cancel-withdrawal'
import { decideNonAcceptanceObjection } from './decide-non-acceptance-objection'
import { decidePublicity } from './decide-publicity'
import { notAcceptSuggestion } from './not-accept-suggestion'
import { objectToNonAcceptance } from './object-to-non-acceptance'
import { readLetter } from './read-letter'
import { recordWithdrawal } from './record-withdrawal'
import { registerSuggestion } from './register-suggestion'
import { registerSuggestions } from './register-suggestions'
import { sendBackSuggestion } from './send-back-suggestion'
import { takeUpAgain } from './take-up-again'

/** What is decided of a suggestion before it is assigned, and what its delegates say to it. */
export const ofIntake = [
  answerWithdrawal,
  askWithdrawal,
  cancelWithdrawal,
  decidePublicity,
  decideNonAcceptanceObjection,
  notAcceptSuggestion,
  objectToNonAcceptance,
  readLetter,
  recordWithdrawal,
  registerSuggestion,
  registerSuggestions,
  sendBackSuggestion,
  takeUpAgain,
] as const
