import { changeLetterSetting } from './change-letter-setting'
import { changeSignOffSetting } from './change-sign-off-setting'
import { deliverHeldReply } from './deliver-held-reply'
import { handOverLetter } from './hand-over-letter'
import { passReply } from './pass-reply'
import { planRelease } from './plan-release'
import { saveLetterTemplate } from './save-letter-template'
import { switchOffLetterTemplate } from './switch-off-letter-template'
import { switchOnLetterTemplate } from './switch-on-letter-template'
import { takeBackRelease } from './take-back-release'

/** What becomes of a reply as a letter, and how it gets signed. */
export const ofLetters = [
  changeLetterSetting,
  changeSignOffSetting,
  handOverLetter,
  passReply,
  saveLetterTemplate,
  switchOffLetterTemplate,
  switchOnLetterTemplate,
  deliverHeldReply,
  planRelease,
  takeBackRelease,
] as const
