import type { ItemScore } from '../result'
import { type Item, itemsOf, type SchemeBody } from '../scheme'
import { isComparable } from './carried-over'
import type { ItemChange, ItemPair } from './changes'
import { apart, exactly, type Range, reachOf, together } from './range'
import { resultAt, type Side } from './sides'

/** An item of a unit under one scheme; without a score where nobody judged it, and it may be anything in its reach. */
export type ItemStanding = { readonly item: Item; readonly score: ItemScore | null; readonly points: Range }

export type ItemMove = {
  readonly key: string
  readonly before: ItemStanding | null
  readonly after: ItemStanding | null
  readonly difference: Range
  readonly changes: readonly ItemChange[]
  /** the year put other points for it right, and they do not fit the item as it would be */
  readonly dropsCorrection: boolean
}

export function itemMoves(pairs: readonly ItemPair[], adopted: Side, draft: Side): readonly ItemMove[] {
  const [stood, coming] = [standings(adopted), standings(draft)]
  return pairs.map(({ key, before, after, changes }) => {
    const [one, other] = [before && (stood.get(before) ?? null), after && (coming.get(after) ?? null)]
    return {
      ...{ key, changes, before: one, after: other },
      difference: differenceOf(one, other),
      dropsCorrection: changes.length > 0 && after?.source === 'COMPUTED' && hasPut(adopted, key),
    }
  })
}

const hasPut = ({ corrections }: Side, itemKey: string): boolean =>
  corrections.some((one) => one.kind === 'POINTS' && one.itemKey === itemKey)

function standings(side: Side): Map<Item, ItemStanding> {
  const { items: scores } = resultAt(side, () => false)
  return new Map(itemsOf(side.scheme).map((item, place) => [item, standingOf(item, scores[place] ?? null, side)]))
}

function standingOf(item: Item, score: ItemScore | null, { open }: Side): ItemStanding {
  if (open.has(item.key) || !score) return { item, score: null, points: reachOf(item) }
  return { item, score, points: exactly(score.points) }
}

const nothing = exactly(0)

/** What is open under both schemes is the same question twice, and has one answer. */
function differenceOf(before: ItemStanding | null, after: ItemStanding | null): Range {
  const isOneQuestion = before && after && !before.score && !after.score && isComparable(before.item, after.item)
  const less = isOneQuestion ? together : apart
  return less(after?.points ?? nothing, before?.points ?? nothing)
}

export const bothOpen = (pairs: readonly ItemPair[], adopted: Side, draft: Side): readonly string[] =>
  pairs.flatMap(({ key, before, after }) =>
    before && after && adopted.open.has(key) && draft.open.has(key) && isComparable(before, after) ? key : [],
  )

/** What moves a total beside the points of its items. */
const adjustments = ['SCALED', 'CAPPED', 'FLOORED', 'OTHER_TOTAL'] as const
export type Adjustment = (typeof adjustments)[number]

export function adjustmentsOf(adopted: Side, draft: Side): readonly Adjustment[] {
  const both = [adopted, draft].map((side) => ({ scheme: side.scheme, result: resultAt(side, () => false) }))
  const some = (is: (one: (typeof both)[number]) => boolean) => both.some(is)
  const checks: [Adjustment, boolean][] = [
    ['SCALED', some(({ scheme, result }) => isScaled(scheme, result.items))],
    ['CAPPED', some(({ scheme, result }) => result.bonus < sumOfBonus(scheme, result.items))],
    ['FLOORED', some(({ result }) => result.total === 0 && result.deduction < 0)],
    ['OTHER_TOTAL', adopted.scheme.total !== draft.scheme.total],
  ]
  return checks.filter(([, isSo]) => isSo).map(([name]) => name)
}

const isScaled = (scheme: SchemeBody, scores: readonly ItemScore[]): boolean =>
  itemsOf(scheme).some(({ kind }, place) => kind === 'BASE' && scores[place]?.state === 'LEFT_OUT')

const sumOfBonus = (scheme: SchemeBody, scores: readonly ItemScore[]): number =>
  itemsOf(scheme).reduce((sum, { kind }, place) => (kind === 'BONUS' ? sum + (scores[place]?.points ?? 0) : sum), 0)
