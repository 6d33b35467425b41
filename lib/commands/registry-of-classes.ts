import { answerCorrection } from './answer-correction'
import { chooseLetters } from './choose-letters'
import { confirmClass } from './confirm-class'
import { correctClass } from './correct-class'
import { judgeClass } from './judge-class'

/** What is said of the class of a reply once it is signed, and the letters that the classes bear. */
export const ofClasses = [answerCorrection, chooseLetters, confirmClass, correctClass, judgeClass] as const
