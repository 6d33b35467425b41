import { ratingMarks } from '@/lib/domain/rating/rating'
import { isRate } from '../measure-keys'
import type { ItemScore } from '../result'
import type { Condition, Item, MarkWeights, Points } from '../scheme'
import { weightOf } from '../scoring/amount'
import { type Aspect, aspectOf } from './aspects'
import { type Interval, intervalOf } from './wilson'

/** By how many hundredths of a point an item could as well have come out lower or higher. */
export type Swing = { readonly aspect: Aspect; readonly down: Points; readonly up: Points }

/**
 * Items that are a rate, and the mean of several members' marks. What happened so and so often is what happened, what a meeting or the office
 * settled is settled, and what was taken off or closed a gate stays: none of these swings.
 */
export function swingOf(item: Item, score: ItemScore, marks: readonly Points[]): Swing | null {
  if (item.kind !== 'BASE' && item.kind !== 'BONUS') return null
  if (score.state === 'MISSING') return { aspect: 'MARKS', down: 0, up: item.max }
  if (score.state !== 'SCORED') return null
  if (item.source === 'JUDGED') return score.judged?.by === 'MARKS' ? withoutOne(marks) : null
  return ofRate(item, score)
}

/** Had any one of the members not marked: the least and the greatest mean of the others. One mark alone shows no spread. */
function withoutOne(marks: readonly Points[]): Swing | null {
  if (marks.length < 2) return null
  const sum = marks.reduce((all, one) => all + one, 0)
  const others = marks.length - 1
  const least = Math.floor((sum - Math.max(...marks)) / others)
  const greatest = Math.ceil((sum - Math.min(...marks)) / others)
  const down = Math.ceil((sum - least * marks.length) / marks.length)
  return { aspect: 'MARKS', down, up: Math.ceil((greatest * marks.length - sum) / marks.length) }
}

function ofRate(item: Item, score: ItemScore): Swing | null {
  const at = pointsAt(item)
  const found = at && intervalBehind(item, score)
  if (!found) return null
  const [one, other] = [at(found.interval.lower), at(found.interval.upper)]
  const [least, greatest] = [Math.floor(Math.min(one, other)), Math.ceil(Math.max(one, other))]
  return {
    aspect: found.aspect,
    down: Math.max(0, score.points - least),
    up: Math.max(0, greatest - score.points),
  }
}

function intervalBehind({ rule }: Item, { values, ratings }: ItemScore) {
  if (rule.type === 'DELEGATES_RATING') return ratings ? ofRatings(rule.weights, ratings) : null
  const [value] = values
  if (!value || !isRate(value.measure) || value.base.length === 0) return null
  const interval = intervalOf(value.counted.length, value.base.length, value.base.length)
  return { aspect: aspectOf[value.measure], interval }
}

/** The weights of what was returned, out of the most that so many ratings can give. */
function ofRatings(weights: MarkWeights, ratings: NonNullable<ItemScore['ratings']>) {
  const cases = ratingMarks.reduce((sum, mark) => sum + ratings[mark].length, 0)
  const reached = ratingMarks.reduce((sum, mark) => sum + ratings[mark].length * weights[weightOf[mark]], 0)
  return cases === 0 ? null : { aspect: 'RATING' as const, interval: intervalOf(reached, cases * 10_000, cases) }
}

/** The points of an item at a rate in hundredths of a per cent; null for what is no rate. */
function pointsAt({ rule, max }: Item): ((rate: number) => number) | null {
  switch (rule.type) {
    case 'RATE':
    case 'DELEGATES_RATING':
      return (rate) => (max * rate) / 10_000
    case 'PER_POINT_BELOW':
      return (rate) => Math.max(0, max - rule.each * Math.ceil(Math.max(0, rule.from - rate) / 100))
    case 'YES_NO':
      return rule.condition && isRate(rule.condition.measure) ? stepAt(rule.condition, max) : null
    default:
      return null
  }
}

const stepAt =
  ({ comparison, bound }: Condition, max: Points) =>
  (rate: Interval['lower']): number =>
    (comparison === 'AT_LEAST' ? rate >= bound : rate <= bound) ? max : 0
