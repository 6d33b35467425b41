import { type RatingMark, ratingMarks } from '../rating/rating'
import type { UnitFacts } from './facts'
import type { MeasureKey } from './measure-keys'
import { measured } from './measures'
import { finalRating, firstRating } from './part-facts'
import type { MeasureValue } from './result'
import type { Rule } from './scheme'
import type { GivenRatings } from './scoring/amount'
import { measuresOf } from './scoring/measures-of'

type Rated = Extract<Rule, { type: 'DELEGATES_RATING' }>

/** Which measure has the parts in its base that delegates rated. */
const ratedBy = ({ which }: Rated): MeasureKey => (which === 'FIRST' ? 'satisfiedFirst' : 'satisfiedFinal')

/** What a rule looks at, with the facts behind it. */
export const valuesFor = (rule: Rule, facts: UnitFacts, leftOut: readonly string[]): MeasureValue[] =>
  measuresOf(rule).map((measure) => measured(measure, facts, leftOut))

/** The parts that came back rated, by the mark for what the rule asks. */
export function ratingsFor(rule: Rule, facts: UnitFacts, leftOut: readonly string[]): GivenRatings | null {
  if (rule.type !== 'DELEGATES_RATING') return null
  const { base } = measured(ratedBy(rule), facts, leftOut)
  const ratingOf = rule.which === 'FIRST' ? firstRating : finalRating
  const marked = facts.parts.filter(({ id }) => base.includes(id)).map((part) => [part.id, ratingOf(part)] as const)
  const ofMark = (mark: RatingMark) =>
    marked.flatMap(([id, rating]) => (rating?.[rule.aspect] === mark ? id : [])).toSorted()
  return Object.fromEntries(ratingMarks.map((mark) => [mark, ofMark(mark)])) as Record<RatingMark, string[]>
}
