import { handOverLetter } from './hand-over-letter'

/** What becomes of a reply as a letter. */
export const ofLetters = [handOverLetter] as const
