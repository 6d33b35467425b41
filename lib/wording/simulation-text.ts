import type { Item } from '@/lib/domain/assessment/scheme'
import { measuresOf } from '@/lib/domain/assessment/scoring/measures-of'
import type { Outcome, UnitMove } from '@/lib/domain/assessment/simulation'
import type { ItemPair } from '@/lib/domain/assessment/simulation/changes'
import type { ItemMove } from '@/lib/domain/assessment/simulation/item-moves'
import type { Range } from '@/lib/domain/assessment/simulation/range'
import type { Words } from './catalogue'
import { fill } from './fill'
import { pointsText } from './points-text'

/** 71.5, or 52.5 至 82.5. */
export const rangeText = ({ low, high }: Range, words: Words): string =>
  low === high
    ? pointsText(low)
    : fill(words.assessmentSimulation.range, { low: pointsText(low), high: pointsText(high) })

const signed = (points: number): string => `${points > 0 ? '+' : ''}${pointsText(points)}`

/** +3, -2.5, 0, or -2 至 +1. */
export const differenceText = ({ low, high }: Range, words: Words): string =>
  low === high ? signed(low) : fill(words.assessmentSimulation.range, { low: signed(low), high: signed(high) })

/** What the draft does to an item, in a few words each. */
export function changeTexts({ before, after, changes }: Omit<ItemPair, 'key'>, words: Words): string[] {
  const { changes: sentences, sources, whenNone } = words.assessmentSimulation
  const { kinds } = words.assessmentResults
  const [one, other] = [before ?? after, after ?? before]
  if (!one || !other) return []
  const facts = {
    ...{ before: pointsText(one.max), after: pointsText(other.max) },
    ...{ kindBefore: kinds[one.kind], kindAfter: kinds[other.kind] },
    ...{ sourceBefore: sources[one.source], sourceAfter: sources[other.source] },
    ...{ noneBefore: whenNone[one.whenNone], noneAfter: whenNone[other.whenNone] },
    ...{ measureBefore: measuresText(one, words), measureAfter: measuresText(other, words) },
  }
  return changes.map((change) => fill(sentences[change], facts))
}

const measuresText = ({ rule }: Item, { assessmentMeasures, common }: Words): string =>
  measuresOf(rule)
    .map((measure) => assessmentMeasures.names[measure])
    .join(common.listComma)

/** The items that carry it most, and why each. */
export function moveSentence(move: UnitMove, words: Words): string {
  const { largest, separator, adjustments } = words.assessmentSimulation
  const { direction, before, after, difference, name: unit } = move
  if (direction !== 'RISES' && direction !== 'FALLS') return ''
  const bare = { low: Math.abs(difference.low), high: Math.abs(difference.high) }
  const points = rangeText(bare.low > bare.high ? { low: bare.high, high: bare.low } : bare, words)
  const facts = { unit, points, before: rangeText(before.total, words), after: rangeText(after.total, words) }
  const reasons = weightiest(move.items).map((item) => itemReason(item, words))
  const rest = move.rest
    ? [`${move.adjustments.map((one) => adjustments[one]).join(words.common.listComma)} ${signed(move.rest)}`]
    : []
  const all = [...reasons, ...rest].join(separator)
  return fill(largest[direction], facts) + (all ? fill(largest.because, { reasons: all }) : '')
}

const weightOf = ({ difference: { low, high } }: ItemMove): number => Math.max(Math.abs(low), Math.abs(high))

const weightiest = (items: readonly ItemMove[]): readonly ItemMove[] =>
  items
    .filter((item) => weightOf(item) > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, 3)

function itemReason(move: ItemMove, words: Words): string {
  const { largest } = words.assessmentSimulation
  const item = (move.after ?? move.before)?.item.name ?? ''
  return fill(largest.item, { item, difference: differenceText(move.difference, words), why: whyText(move, words) })
}

/** Why an item of a unit moves, or that it does not. */
export function whyText({ before, after, changes, dropsCorrection }: ItemMove, words: Words): string {
  const { assessmentSimulation: simulation, common } = words
  const pair = { before: before?.item ?? null, after: after?.item ?? null, changes }
  const isOpen = after !== null && after.score === null
  return (
    [
      ...changeTexts(pair, words),
      ...(isOpen ? [simulation.unit.open] : []),
      ...(dropsCorrection ? [simulation.dropsCorrection] : []),
    ].join(common.listComma) || simulation.unit.unchanged
  )
}

/** 良好, 合格 → 良好, or nothing for schemes that name neither grades nor gates. */
export function gradeText({ before, after }: Pick<UnitMove, 'before' | 'after'>, words: Words): string {
  const [one, other] = [outcomeText(before, words), outcomeText(after, words)]
  return one === other ? one : fill(words.assessmentSimulation.table.arrow, { before: one, after: other })
}

function outcomeText({ level, grades: [low, high] }: Outcome, words: Words): string {
  const { levels, noGrade } = words.assessmentResults
  const named = (grade: string | null) => grade ?? noGrade
  const grade =
    low === high ? (low ?? '') : fill(words.assessmentSimulation.range, { low: named(low), high: named(high) })
  return [...(level ? [levels[level]] : []), ...(grade ? [grade] : [])].join(words.common.listComma) || noGrade
}
