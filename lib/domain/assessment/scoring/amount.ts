import type { RatingMark } from '@/lib/domain/rating/rating'
import { isRate } from '../measure-keys'
import type { MeasureValue } from '../result'
import type { Item, MarkWeights, Points, Rule } from '../scheme'
import { holdsFor, type LookUp } from './conditions'
import { begun, dividedHalfUp } from './exact'

/** Which parts the lead delegates rated how; what was not returned is in none. */
export type GivenRatings = Readonly<Record<RatingMark, readonly string[]>>

export const weightOf: Record<RatingMark, keyof MarkWeights> = {
  SATISFIED: 'satisfied',
  BASICALLY_SATISFIED: 'basicallySatisfied',
  UNDERSTOOD: 'understood',
  DISSATISFIED: 'dissatisfied',
}

/** What an item gives, or takes if it is a deduction: never below nothing, never above its points. */
export const within = (amount: Points, { max }: Pick<Item, 'max'>): Points => Math.max(0, Math.min(max, amount))

/** A deduction takes for each; anything else starts full and loses for each. */
export const lessFor = (item: Item, each: Points, times: number): Points =>
  within(item.kind === 'DEDUCTION' ? each * times : item.max - each * times, item)

export const countOf = ({ measure, counted, base }: MeasureValue): number =>
  isRate(measure) ? base.length - counted.length : counted.length

/** The amount of a counted item by its rule; null where there is nothing to count. */
export function amountOf(item: Item, lookUp: LookUp, ratings: GivenRatings | null): Points | null {
  const { rule } = item
  switch (rule.type) {
    case 'GATE':
      return 0
    case 'GROUPS_RATING':
      return null
    case 'DELEGATES_RATING':
      return weighed(item, rule.weights, ratings)
    case 'YES_NO':
      return rule.condition && met(item, rule.condition, lookUp)
    default:
      return rule.measure && byMeasure(item, rule, lookUp(rule.measure))
  }
}

type Measured = Extract<Rule, { type: 'PER_MISSING' | 'RATE' | 'PER_POINT_BELOW' | 'PER_EVENT' | 'VOLUME_TIERS' }>

function byMeasure(item: Item, rule: Measured, value: MeasureValue): Points | null {
  const { measure, counted, base } = value
  if ((isRate(measure) || rule.type === 'VOLUME_TIERS') && base.length === 0) return null
  const [part, whole] = [BigInt(counted.length), BigInt(base.length)]
  switch (rule.type) {
    case 'PER_MISSING':
      return lessFor(item, rule.each, countOf(value))
    case 'RATE':
      return whole === 0n ? null : within(dividedHalfUp(BigInt(item.max) * part, whole), item)
    case 'PER_POINT_BELOW': {
      const missing = BigInt(rule.from) * whole - 10_000n * part
      return whole === 0n ? null : lessFor(item, rule.each, begun(missing, 100n * whole))
    }
    case 'PER_EVENT':
      return within(rule.each * counted.length, item)
    case 'VOLUME_TIERS':
      return within(rule.points + rule.each * Math.max(0, counted.length - rule.upTo), item)
  }
}

function met(item: Item, condition: Parameters<typeof holdsFor>[0], lookUp: LookUp): Points | null {
  if (isRate(condition.measure) && lookUp(condition.measure).base.length === 0) return null
  return holdsFor(condition, lookUp) ? item.max : 0
}

function weighed(item: Item, weights: MarkWeights, ratings: GivenRatings | null): Points | null {
  const marks = ratings ? (Object.keys(weightOf) as RatingMark[]) : []
  const counts = marks.map((mark) => [mark, BigInt(ratings?.[mark].length ?? 0)] as const)
  const returned = counts.reduce((sum, [, count]) => sum + count, 0n)
  if (returned === 0n) return null
  const earned = counts.reduce((sum, [mark, count]) => sum + BigInt(weights[weightOf[mark]]) * count, 0n)
  return within(dividedHalfUp(BigInt(item.max) * earned, 10_000n * returned), item)
}
