import type { RatingAspect, RatingMark } from '@/lib/domain/rating/rating'
import type { RoundFact, SuggestionFacts } from './facts'
import type { Distribution, Figure } from './figure'
import { replied } from './replies'

export const satisfactionParts = [
  'satisfied',
  'basicallySatisfied',
  'understood',
  'dissatisfied',
  'notAsked',
  'notReturned',
  'sealed',
] as const
export type SatisfactionPart = (typeof satisfactionParts)[number]

/** 已返回: all parts that are a mark, or a form that did not ask for it. */
export const returnedParts = satisfactionParts.filter((part) => part !== 'notReturned' && part !== 'sealed')
/** The name under which those parts are asked for together. */
export const allReturned = 'returned'

export const partOfMark: Record<RatingMark, SatisfactionPart> = {
  SATISFIED: 'satisfied',
  BASICALLY_SATISFIED: 'basicallySatisfied',
  UNDERSTOOD: 'understood',
  DISSATISFIED: 'dissatisfied',
}

type Known = RoundFact['rating'] | 'sealed'

/** Replied to and still running: what came back of it, and whether anything did, is nobody's to know who is rated. */
const known = ({ isSealed = false, repliedOn, rating }: RoundFact): Known =>
  isSealed && repliedOn !== null ? 'sealed' : rating

const first = ({ rounds: [round] }: SuggestionFacts): Known => (round ? known(round) : null)

/** The last word given stands until there is a newer one; a second reply alone does not wipe out a complaint. */
const final = ({ rounds }: SuggestionFacts): Known => rounds.map(known).findLast((rating) => rating !== null) ?? null

/** 测评已返回: silence is no consent, so what did not come back stands in no rate (CQ 29). */
export const returned: Figure = {
  key: 'returned',
  base: replied,
  excludes: ['not-returned'],
  source: 'CQ 29',
  holds: (fact) => final(fact) !== null && final(fact) !== 'sealed',
}

/** 未返回: replied to, and nothing came back of any round. */
export const unreturned: Figure = {
  key: 'unreturned',
  base: replied,
  excludes: [],
  source: 'CQ 29',
  holds: (fact) => final(fact) === null,
}

function satisfaction(
  key: string,
  aspect: RatingAspect,
  ratingOf: (fact: SuggestionFacts) => Known,
): Distribution<SatisfactionPart> {
  return {
    key,
    base: replied,
    parts: satisfactionParts,
    source: 'SD 23',
    partOf: (fact) => {
      const rating = ratingOf(fact)
      if (rating === 'sealed') return 'sealed'
      if (!rating) return 'notReturned'
      const mark = rating[aspect]
      return mark ? partOfMark[mark] : 'notAsked'
    },
  }
}

export const attitude = satisfaction('attitude', 'attitude', final)
/** Older forms ask for two marks; those stand apart, and in no rate. */
export const process = satisfaction('process', 'process', final)
export const result = satisfaction('result', 'result', final)
export const firstAttitude = satisfaction('firstAttitude', 'attitude', first)
export const firstProcess = satisfaction('firstProcess', 'process', first)
export const firstResult = satisfaction('firstResult', 'result', first)

export const satisfiedWithResult: Figure = {
  key: 'satisfiedWithResult',
  base: returned,
  excludes: [],
  source: 'SD 23',
  holds: (fact) => result.partOf(fact) === 'satisfied',
}

export const satisfiedWithAttitude: Figure = {
  key: 'satisfiedWithAttitude',
  base: returned,
  excludes: [],
  source: 'SD 23',
  holds: (fact) => attitude.partOf(fact) === 'satisfied',
}
