import { answerMeanings } from '@/lib/domain/reply/answer-class'
import type { AnswerFact, RoundFact, SuggestionFacts } from './facts'
import type { Distribution, Figure } from './figure'
import { replied } from './replies'

export const withoutLetter = 'unclassified'

/** As claimed by the units in their latest reply; the delegate and the committee may see it otherwise. */
export function byClass(letters: readonly string[]): Distribution {
  return {
    key: 'byClass',
    base: replied,
    parts: [...letters, withoutLetter],
    source: 'SD 18',
    partOf: (fact) => {
      const letter = claimedAnswer(fact)?.letter
      return letter && letters.includes(letter) ? letter : withoutLetter
    },
  }
}

/** A类: claimed as solved. What was only planned or begun is not solved, whatever its letter. */
export const solvedAsClaimed: Figure = {
  key: 'solvedAsClaimed',
  base: replied,
  excludes: [],
  source: 'SD 18',
  holds: (fact) => claimedAnswer(fact)?.meaning === 'SOLVED',
}

/** 确认解决: what the units claim as solved and the delegate and the supervising office call so too, each of the answers. */
export const solvedAsConfirmed: Figure = {
  key: 'solvedAsConfirmed',
  base: replied,
  excludes: ['not-confirmed'],
  source: 'SD 18',
  holds: (fact) => {
    const answers = latestAnswers(fact)
    return answers.length > 0 && answers.every(({ isAgreed }) => isAgreed === true)
  },
}

/** Of several answering units the least solved answer speaks: a suggestion counts once and is no better than its parts. */
const claimedAnswer = (fact: SuggestionFacts): AnswerFact | undefined =>
  latestAnswers(fact).toSorted((left, right) => rank(right) - rank(left))[0]

const latestAnswers = ({ rounds }: SuggestionFacts): readonly AnswerFact[] =>
  rounds.findLast((round: RoundFact) => round.repliedOn !== null)?.answers ?? []

function rank({ meaning }: AnswerFact): number {
  return meaning === null ? answerMeanings.length : answerMeanings.indexOf(meaning)
}
