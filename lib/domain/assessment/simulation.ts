import type { UnitFacts } from './facts'
import type { UnitResult } from './result'
import type { Level, Points, SchemeBody } from './scheme'
import { dividedHalfUp } from './scoring/exact'
import { type ItemPair, pairsOf } from './simulation/changes'
import { type Adjustment, adjustmentsOf, bothOpen, type ItemMove, itemMoves } from './simulation/item-moves'
import { isKnown, type Range } from './simulation/range'
import { adoptedSide, draftSide, givenTo, type PastYear, resultAt, type Side } from './simulation/sides'

/** OPEN: what nobody has judged decides it. */
export const directions = ['RISES', 'FALLS', 'STAYS', 'OPEN'] as const
export type Direction = (typeof directions)[number]

/** How one unit comes out under one of the schemes; grades by name, those of the lowest and of the highest total. */
export type Outcome = {
  readonly total: Range
  readonly level: Level | null
  readonly grades: readonly [string | null, string | null]
  readonly standing: UnitResult['standing']
}

export type UnitMove = Pick<UnitFacts, 'unitId' | 'name' | 'kind'> & {
  readonly leadItems: number
  readonly before: Outcome
  readonly after: Outcome
  /** of the totals, in points of the draft's whole */
  readonly difference: Range
  readonly direction: Direction
  readonly items: readonly ItemMove[]
  /** what the items' differences leave unexplained; null where not everything is known, or the schemes have different wholes */
  readonly rest: Points | null
  readonly adjustments: readonly Adjustment[]
}

/** No places: units stand in the order of their names' ids, whatever becomes of them. */
export type Simulation = {
  readonly totals: { readonly before: Points; readonly after: Points }
  readonly pairs: readonly ItemPair[]
  readonly units: readonly UnitMove[]
  /** without tasks or with too few items, under the draft: in no count */
  readonly apart: readonly UnitMove[]
  readonly counts: Readonly<Record<Direction, number>>
}

/** A past year under the scheme that it had and under a draft: the same facts, and what people gave then. */
export function simulate(adopted: SchemeBody, draft: SchemeBody, year: PastYear): Simulation {
  const pairs = pairsOf(adopted, draft)
  const all = year.units.map((facts) => {
    const stood = adoptedSide(adopted, facts, givenTo(facts.unitId, year), year.isSettled)
    return moveOf(pairs, stood, draftSide(draft, pairs, stood))
  })
  const moves = all.toSorted((one, other) => (one.unitId < other.unitId ? -1 : 1))
  const units = moves.filter(({ after }) => after.standing === 'COMPARED')
  const count = (direction: Direction) => units.filter((one) => one.direction === direction).length
  return {
    totals: { before: adopted.total, after: draft.total },
    pairs,
    units,
    apart: moves.filter(({ after }) => after.standing !== 'COMPARED'),
    counts: { RISES: count('RISES'), FALLS: count('FALLS'), STAYS: count('STAYS'), OPEN: count('OPEN') },
  }
}

function moveOf(pairs: readonly ItemPair[], adopted: Side, draft: Side): UnitMove {
  const { unitId, name, kind } = adopted.facts
  const [before, after] = [outcomeOf(adopted), outcomeOf(draft)]
  const difference = differenceOf(pairs, adopted, draft)
  const items = itemMoves(pairs, adopted, draft)
  const explains = adopted.scheme.total === draft.scheme.total && adopted.open.size + draft.open.size === 0
  return {
    ...{ unitId, name, kind, before, after, difference, items },
    leadItems: resultAt(draft, () => false).leadItems,
    direction: directionOf(difference),
    rest: explains ? difference.low - items.reduce((sum, one) => sum + one.difference.low, 0) : null,
    adjustments: adjustmentsOf(adopted, draft),
  }
}

function outcomeOf(side: Side): Outcome {
  const [low, high] = [resultAt(side, () => false), resultAt(side, () => true)]
  const nameOf = ({ gradeKey }: UnitResult) => side.scheme.grades.find(({ key }) => key === gradeKey)?.name ?? null
  return {
    total: { low: low.total, high: high.total },
    level: low.level,
    grades: [nameOf(low), nameOf(high)],
    standing: low.standing,
  }
}

/** Each item that is open under both schemes is put to one end or the other, the same under both; all else goes to its own worst end. */
function differenceOf(pairs: readonly ItemPair[], adopted: Side, draft: Side): Range {
  const tied = bothOpen(pairs, adopted, draft)
  const between = (wants: 'low' | 'high') => (atHigh: readonly string[]) => {
    const isHigh = (others: boolean) => (key: string) => (tied.includes(key) ? atHigh.includes(key) : others)
    const stood = resultAt(adopted, isHigh(wants === 'low')).total
    return resultAt(draft, isHigh(wants === 'high')).total - inPointsOf(draft.scheme, adopted.scheme, stood)
  }
  return {
    low: farthest(tied, between('low'), (one, other) => one < other),
    high: farthest(tied, between('high'), (one, other) => one > other),
  }
}

function farthest(
  keys: readonly string[],
  differenceAt: (atHigh: readonly string[]) => Points,
  isFarther: (one: Points, other: Points) => boolean,
): Points {
  let [atHigh, reached]: [readonly string[], Points] = [[], differenceAt([])]
  for (const key of keys) {
    const next = [...atHigh, key]
    const difference = differenceAt(next)
    if (isFarther(difference, reached)) [atHigh, reached] = [next, difference]
  }
  return reached
}

/** 70 of 100 are 14 of 20. */
const inPointsOf = (to: SchemeBody, from: SchemeBody, points: Points): Points =>
  to.total === from.total || from.total <= 0
    ? points
    : dividedHalfUp(BigInt(points) * BigInt(to.total), BigInt(from.total))

function directionOf(difference: Range): Direction {
  if (difference.low > 0) return 'RISES'
  if (difference.high < 0) return 'FALLS'
  return isKnown(difference) ? 'STAYS' : 'OPEN'
}

/** Whoever is sure to move, those who move most first; what is open may make it more. */
export function largestMoves({ units }: Simulation, most: number): readonly UnitMove[] {
  const sureOf = ({ difference: { low, high } }: UnitMove) => Math.min(Math.abs(low), Math.abs(high))
  return units
    .filter(({ direction }) => direction === 'RISES' || direction === 'FALLS')
    .toSorted((one, other) => sureOf(other) - sureOf(one) || (one.unitId < other.unitId ? -1 : 1))
    .slice(0, most)
}
