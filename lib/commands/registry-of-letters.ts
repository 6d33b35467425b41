import { changeLetterSetting } from './change-letter-setting'
import { changeSignOffSetting } from './change-sign-off-setting'
import { handOverLetter } from './hand-over-letter'
import { passReply } from './pass-reply'
import { saveLetterTemplate } from './save-letter-template'
import { switchOffLetterTemplate } from './switch-off-letter-template'
import { switchOnLetterTemplate } from './switch-on-letter-template'

/** What becomes of a reply as a letter, and how it gets signed. */
export const ofLetters = [
  changeLetterSetting,
  changeSignOffSetting,
  handOverLetter,
  passReply,
  saveLetterTemplate,
  switchOffLetterTemplate,
  switchOnLetterTemplate,
] as const
