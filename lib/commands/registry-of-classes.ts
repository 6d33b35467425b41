import { answerCorrection } from './answer-correction'
import { answerFinding } from './answer-finding'
import { chooseLetters } from './choose-letters'
import { confirmClass } from './confirm-class'
import { correctClass } from './correct-class'
import { judgeClass } from './judge-class'

/** What is said of a finding while a reply is written, of its class once it is signed, and the letters that the classes bear. */
export const ofClasses = [
  answerCorrection,
  answerFinding,
  chooseLetters,
  confirmClass,
  correctClass,
  judgeClass,
] as const
