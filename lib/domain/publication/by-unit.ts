import { type AnswerMeaning, answerMeanings } from '../reply/answer-class'

/** Of one unit and year: the suggestions whose last public reply has this class, and how many replies to them are public. */
export type PublicAnswers = {
  readonly unitId: string
  readonly unit: string
  readonly year: number
  readonly meaning: AnswerMeaning | null
  readonly suggestions: number
  readonly replies: number
}

export type PublishedByUnit = {
  readonly id: string
  readonly name: string
  readonly suggestions: number
  readonly replies: number
  /** of each suggestion the unit's last public reply */
  readonly meanings: Readonly<Record<AnswerMeaning, number>>
}

/** Counts what is public and nothing else: a suggestion once for each unit that answered it. */
export function publishedByUnit(answers: readonly PublicAnswers[]): PublishedByUnit[] {
  return [...Map.groupBy(answers, ({ unitId }) => unitId).values()].map((ofUnit) => {
    const [{ unitId: id, unit: name }] = ofUnit as [PublicAnswers]
    const suggestions = (some: readonly PublicAnswers[]) => some.reduce((sum, one) => sum + one.suggestions, 0)
    const meanings = Object.fromEntries(
      answerMeanings.map((meaning) => [meaning, suggestions(ofUnit.filter((one) => one.meaning === meaning))]),
    ) as Record<AnswerMeaning, number>
    return {
      ...{ id, name, meanings, suggestions: suggestions(ofUnit) },
      replies: ofUnit.reduce((sum, one) => sum + one.replies, 0),
    }
  })
}
