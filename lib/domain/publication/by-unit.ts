import { type AnswerMeaning, answerMeanings } from '../reply/answer-class'

/** One reply that is public. */
export type PublicAnswer = {
  readonly unitId: string
  readonly unit: string
  readonly suggestionId: string
  readonly year: number
  readonly round: number
  readonly meaning: AnswerMeaning | null
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
export function publishedByUnit(answers: readonly PublicAnswer[]): PublishedByUnit[] {
  return [...Map.groupBy(answers, ({ unitId }) => unitId).values()].map((ofUnit) => {
    const [{ unitId: id, unit: name }] = ofUnit as [PublicAnswer]
    const last = new Map(
      ofUnit.toSorted((one, other) => one.round - other.round).map((one) => [one.suggestionId, one.meaning]),
    )
    const counted = [...last.values()]
    const meanings = Object.fromEntries(
      answerMeanings.map((meaning) => [meaning, counted.filter((one) => one === meaning).length]),
    ) as Record<AnswerMeaning, number>
    return { id, name, suggestions: last.size, replies: ofUnit.length, meanings }
  })
}
