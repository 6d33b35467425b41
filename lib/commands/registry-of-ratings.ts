import { changeOwnRating } from './change-rating'
import { consentToClosing } from './consent-to-close'
import { correctRating } from './correct-rating'
import { declineHandlingAgain } from './decline-again'
import { drawRechecksOfYear } from './draw-rechecks'
import { enterPaperRating } from './enter-paper-rating'
import { handleSuggestionAgain } from './handle-suggestion-again'
import { insistOnHandlingAgain } from './insist-on-again'
import { rateSuggestion } from './rate-suggestion'
import { recordRecheck } from './record-recheck'
import { settlePressure } from './settle-pressure'
import { takeWayForward } from './take-way-forward'

/** What the delegates think of the replies, and what follows from it. */
export const ofRatings = [
  ...[rateSuggestion, changeOwnRating, correctRating, enterPaperRating],
  ...[handleSuggestionAgain, declineHandlingAgain, insistOnHandlingAgain, takeWayForward, consentToClosing],
  ...[drawRechecksOfYear, recordRecheck, settlePressure],
] as const
