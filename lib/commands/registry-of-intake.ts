import { answerWithdrawal } from './answer-withdrawal'
import { askWithdrawal } from './ask-withdrawal'
import { cancelWithdrawal } from './cancel-withdrawal'
import { decidePublicity } from './decide-publicity'
import { liftNonAcceptance } from './lift-non-acceptance'
import { notAcceptSuggestion } from './not-accept-suggestion'
import { objectToNonAcceptance } from './object-to-non-acceptance'
import { readLetter } from './read-letter'
import { recordWithdrawal } from './record-withdrawal'
import { registerSuggestion } from './register-suggestion'
import { registerSuggestions } from './register-suggestions'
import { sendBackSuggestion } from './send-back-suggestion'
import { takeUpAgain } from './take-up-again'
import { upholdNonAcceptance } from './uphold-non-acceptance'

/** What is decided of a suggestion before it is assigned, and what its delegates say to it. */
export const ofIntake = [
  answerWithdrawal,
  askWithdrawal,
  cancelWithdrawal,
  decidePublicity,
  liftNonAcceptance,
  notAcceptSuggestion,
  objectToNonAcceptance,
  readLetter,
  recordWithdrawal,
  registerSuggestion,
  registerSuggestions,
  sendBackSuggestion,
  takeUpAgain,
  upholdNonAcceptance,
] as const
