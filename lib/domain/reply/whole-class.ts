import { type AnswerMeaning, answerMeanings } from './answer-class'
import type { Answer } from './answers'

/** The higher, the less is solved. */
const rank = (meaning: AnswerMeaning): number => answerMeanings.indexOf(meaning)

/** The whole is no better than its least solved part: solved only where every ask is. Null while an own ask has no class. */
export function classOfWhole(answers: readonly Pick<Answer, 'meaning' | 'notOurs'>[]): AnswerMeaning | null {
  const own = answers.filter(({ notOurs }) => !notOurs).map(({ meaning }) => meaning)
  if (own.length === 0) return null
  return own.reduce((weakest, meaning) => {
    if (weakest === null || meaning === null) return null
    return rank(meaning) > rank(weakest) ? meaning : weakest
  })
}

/** Downward a unit chooses freely; better than its answers only with a reason, which the history keeps. */
export function isAboveAnswers(chosen: AnswerMeaning, answers: readonly Answer[]): boolean {
  const proposed = classOfWhole(answers)
  return proposed !== null && rank(chosen) < rank(proposed)
}
