import type { RatingMark } from '@/lib/domain/rating/rating'
import type { RoundFact, SuggestionFacts } from './facts'
import type { Distribution, Figure } from './figure'
import { replied } from './replies'

export const satisfactionParts = ['satisfied', 'basicallySatisfied', 'dissatisfied', 'notReturned'] as const
export type SatisfactionPart = (typeof satisfactionParts)[number]

const partOfMark: Record<RatingMark, SatisfactionPart> = {
  SATISFIED: 'satisfied',
  BASICALLY_SATISFIED: 'basicallySatisfied',
  DISSATISFIED: 'dissatisfied',
}

type Aspect = 'attitude' | 'result'

/** 测评已返回: silence is no consent, so what did not come back stands in no rate (CQ 29). */
export const returned: Figure = {
  key: 'returned',
  base: replied,
  excludes: ['not-returned'],
  source: 'CQ 29',
  holds: ({ rounds }) => rounds.some(({ rating }) => rating !== null),
}

const first = ({ rounds }: SuggestionFacts): RoundFact['rating'] => rounds[0]?.rating ?? null

/** The last word given stands until there is a newer one; a second reply alone does not wipe out a complaint. */
const final = ({ rounds }: SuggestionFacts): RoundFact['rating'] =>
  rounds.findLast(({ rating }) => rating !== null)?.rating ?? null

function satisfaction(
  key: string,
  aspect: Aspect,
  ratingOf: (fact: SuggestionFacts) => RoundFact['rating'],
): Distribution<SatisfactionPart> {
  return {
    key,
    base: replied,
    parts: satisfactionParts,
    source: 'SD 23',
    partOf: (fact) => {
      const rating = ratingOf(fact)
      return rating ? partOfMark[rating[aspect]] : 'notReturned'
    },
  }
}

export const attitude = satisfaction('attitude', 'attitude', final)
export const result = satisfaction('result', 'result', final)
export const firstAttitude = satisfaction('firstAttitude', 'attitude', first)
export const firstResult = satisfaction('firstResult', 'result', first)

export const satisfiedWithResult: Figure = {
  key: 'satisfiedWithResult',
  base: returned,
  excludes: [],
  source: 'SD 23',
  holds: (fact) => result.partOf(fact) === 'satisfied',
}
