import type { RatingMark } from '../rating/rating'
import type { PartFact, PartRound } from './facts'
import { type Share, share, tally } from './measuring'
import { finalRating, firstRating, replied } from './part-facts'

const rate = share<PartFact>(({ parts }) => parts)
const count = tally<PartFact>(({ parts }) => parts)

type Marks = NonNullable<PartRound['rating']>
type RatingOf = (part: PartFact) => Marks | null

/** What did not come back stands in no rate (CQ 29); what is sealed neither. */
const returned =
  (ratingOf: RatingOf): Share<PartFact>['base'] =>
  (part, asOf) =>
    replied(part, asOf) && ratingOf(part) !== null

const rated = (ratingOf: RatingOf, holds: (marks: Marks) => boolean) =>
  rate({
    source: 'SD 23',
    excludes: ['not-returned', 'sealed'],
    base: returned(ratingOf),
    holds: (part) => {
      const marks = ratingOf(part)
      return marks !== null && holds(marks)
    },
  })

/** Of either mark; whoever is dissatisfied with the manner is not satisfied with the handling. */
const dissatisfied = (ratingOf: RatingOf) =>
  count({
    source: 'SD 23',
    excludes: ['not-returned', 'sealed'],
    times: (part, asOf) => {
      const marks = replied(part, asOf) ? ratingOf(part) : null
      return marks !== null && [marks.attitude, marks.result].includes('DISSATISFIED')
    },
  })

const atLeastBasic: readonly RatingMark[] = ['SATISFIED', 'BASICALLY_SATISFIED']
const isSatisfied = ({ result }: Marks) => result === 'SATISFIED'
const isAtLeastBasic = ({ result }: Marks) => atLeastBasic.includes(result)

/** 满意 is said of the result, as in the yearly figures; the mark for attitude stands apart. */
export const measuresOfRatings = {
  dissatisfiedFirst: dissatisfied(firstRating),
  dissatisfiedFinal: dissatisfied(finalRating),
  satisfiedFirst: rated(firstRating, isSatisfied),
  satisfiedFinal: rated(finalRating, isSatisfied),
  atLeastBasicFirst: rated(firstRating, isAtLeastBasic),
  atLeastBasicFinal: rated(finalRating, isAtLeastBasic),
  satisfiedWithAttitude: rated(finalRating, ({ attitude }) => attitude === 'SATISFIED'),
  ratingsReturned: rate({
    source: 'CQ 29',
    excludes: ['sealed'],
    base: (part, asOf) =>
      replied(part, asOf) &&
      (finalRating(part) !== null || part.rounds.some((round) => round.repliedOn && !round.isSealed)),
    holds: (part) => finalRating(part) !== null,
  }),
}
