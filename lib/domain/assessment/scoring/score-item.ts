import type { ItemScore, JudgedValue, MeasureValue } from '../result'
import type { Item, Points } from '../scheme'
import { amountOf, type GivenRatings, lessFor, within } from './amount'
import { hasNothing, type LookUp, levelReached } from './conditions'
import { dividedHalfUp } from './exact'

/**
 * The points of one item, rounded once. `values` has one value for each of `measuresOf(item.rule)`; `ratings` is asked of a rating by
 * delegates only. A measure without a value counts as nothing.
 */
export function scoreItem(
  item: Item,
  values: readonly MeasureValue[],
  judged: JudgedValue | null,
  ratings: GivenRatings | null = null,
): ItemScore {
  const blank = { itemKey: item.key, rule: item.rule.type, max: item.max, level: null, values, judged, before: null }
  const score = ratings ? { ...blank, ratings } : blank
  if (item.source === 'JUDGED') {
    if (!judged) return { ...score, state: 'MISSING', points: 0 }
    return { ...score, state: 'SCORED', points: bounded(item, judged.points) }
  }

  const lookUp: LookUp = (measure) =>
    values.find((one) => one.measure === measure) ?? { measure, counted: [], base: [] }
  if (item.rule.type === 'GATE') {
    const isEmpty = hasNothing(values)
    if (isEmpty && item.whenNone === 'LEFT_OUT') return { ...score, state: 'LEFT_OUT', points: 0 }
    return { ...score, state: 'SCORED', points: 0, level: isEmpty ? 'GOOD' : levelReached(item.rule.levels, lookUp) }
  }

  const amount = amountOf(item, lookUp, ratings)
  if (amount !== null) return { ...score, state: 'SCORED', points: signed(item, amount) }
  const isFull = item.kind === 'BASE' && item.whenNone === 'FULL'
  return isFull ? { ...score, state: 'SCORED', points: item.max } : { ...score, state: 'LEFT_OUT', points: 0 }
}

/**
 * What a judge's entry is worth: 1 or 0 for a yes-or-no, a number of cases where each case counts, hundredths of a point where points are
 * given. Below zero for a deduction.
 */
export function pointsOfMark(item: Item, value: number): Points {
  const { rule } = item
  if (rule.type === 'YES_NO') return signed(item, value > 0 ? item.max : 0)
  if (rule.type === 'PER_MISSING') return signed(item, lessFor(item, rule.each, value))
  if (rule.type === 'PER_EVENT') return signed(item, within(rule.each * value, item))
  return signed(item, within(value, item))
}

/** Of at least one mark; half a hundredth goes to the unit. */
export const meanOfMarks = (points: readonly Points[]): Points =>
  dividedHalfUp(
    points.reduce((sum, one) => sum + BigInt(one), 0n),
    BigInt(points.length),
  )

const signed = (item: Item, amount: Points): Points => (item.kind === 'DEDUCTION' ? 0 - amount : amount)

const bounded = (item: Item, points: Points): Points =>
  signed(item, within(item.kind === 'DEDUCTION' ? 0 - points : points, item))
