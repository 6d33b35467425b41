import { changeLetterSetting } from './change-letter-setting'
import { changeSignOffSetting } from './change-sign-off-setting'
import { handOverLetter } from './hand-over-letter'
import { passReply } from './pass-reply'

/** What becomes of a reply as a letter, and how it gets signed. */
export const ofLetters = [changeLetterSetting, changeSignOffSetting, handOverLetter, passReply] as const
