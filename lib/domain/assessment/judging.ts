import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { Assessment } from './assessment'
import { outliers } from './outliers'
import { marksAreOpen, panelOf } from './panel'
import type { Item, Judge, Points } from './scheme'
import { pointsOfMark } from './scoring/score-item'
import { claimKindOf, mostClaimed } from './self'
import { assessmentWorkflow } from './workflow'

/** One member's mark of one item of one unit, in the item's own measure: 1 or 0, a count, or hundredths of a point. */
export type Mark = {
  readonly itemKey: string
  readonly memberId: string
  readonly value: number
  readonly handedInAt: Date | null
}

export type TypedMark = { readonly itemKey: string; readonly value: number | null; readonly words: string }

export const itemsJudgedBy = (judge: Judge, items: readonly Item[]): readonly Item[] =>
  items.filter((item) => item.judge === judge)

export function itemJudgedBy(judge: Judge, items: readonly Item[], itemKey: string): Item {
  const item = itemsJudgedBy(judge, items).find(({ key }) => key === itemKey)
  if (!item) throw new Refusal('assessment-item-unknown')
  return item
}

/** Typed in hundredths whatever it is; a yes and a count are whole. */
export function markedValue(item: Item, typed: number | null): number {
  const isPoints = claimKindOf(item) === 'POINTS'
  const value = typed === null || isPoints ? typed : typed / 100
  if (value === null || !Number.isInteger(value) || value < 0 || value > mostClaimed(item))
    throw new Refusal('mark-outside', { item: item.name })
  return value
}

const handedInBy = (marks: readonly Mark[]) =>
  marks.filter(({ handedInAt }) => handedInAt).map(({ memberId }) => memberId)

const hasHandedIn = (marks: readonly Mark[], memberId: string) => handedInBy(marks).includes(memberId)

/** The draft of one member; what he leaves blank stays as it was. */
export function writeMarks(
  { state }: Assessment,
  memberId: string,
  typed: readonly TypedMark[],
  marks: readonly Mark[],
  items: readonly Item[],
) {
  ensureOpen(assessmentWorkflow, state, 'judge')
  if (hasHandedIn(marks, memberId)) throw new Refusal('marks-handed-in')
  return typed.flatMap(({ itemKey, value, words }) => {
    const item = itemJudgedBy('GROUP', items, itemKey)
    return value === null ? [] : [{ itemKey, value: markedValue(item, value), words }]
  })
}

export function handInMarks(
  { state }: Assessment,
  memberId: string,
  marks: readonly Mark[],
  items: readonly Item[],
): void {
  ensureOpen(assessmentWorkflow, state, 'judge')
  if (hasHandedIn(marks, memberId)) throw new Refusal('marks-handed-in')
  const own = new Set(marks.filter((one) => one.memberId === memberId).map(({ itemKey }) => itemKey))
  const missing = itemsJudgedBy('GROUP', items).filter(({ key }) => !own.has(key))
  if (missing.length > 0) throw new Refusal('marks-incomplete', { count: missing.length, item: missing[0]?.name ?? '' })
}

/** Only until the last of the panel is in: afterwards he has seen what the others gave. Of a paper he says what is wrong. */
export function takeBackMarks(
  assessment: Assessment,
  unitId: string,
  { memberId, hasSheet }: { readonly memberId: string; readonly hasSheet: boolean },
  marks: readonly Mark[],
): void {
  ensureOpen(assessmentWorkflow, assessment.state, 'judge')
  if (!hasHandedIn(marks, memberId)) throw new Refusal('marks-not-handed-in')
  if (hasSheet) throw new Refusal('marks-from-paper')
  if (marksAreOpen(assessment, unitId, handedInBy(marks))) throw new Refusal('marks-all-in')
}

/** Whoever stands apart in an item, of the marks that count. */
export function apartIn(
  item: Item,
  panel: readonly string[],
  marks: readonly Pick<Mark, 'itemKey' | 'memberId' | 'value'>[],
): readonly string[] {
  const counted = marks.filter(({ itemKey, memberId }) => itemKey === item.key && panel.includes(memberId))
  return outliers(
    item,
    counted.map(({ memberId, value }) => ({ memberId, points: pointsOfMark(item, value) })),
  )
}

function ensureMarksOpen(assessment: Assessment, unitId: string, marks: readonly Mark[]): void {
  if (!marksAreOpen(assessment, unitId, handedInBy(marks))) throw new Refusal('marks-still-blind')
}

export function ensureMayExplain(
  assessment: Assessment,
  unitId: string,
  memberId: string,
  marks: readonly Mark[],
  item: Item,
): void {
  ensureOpen(assessmentWorkflow, assessment.state, 'judge')
  ensureMarksOpen(assessment, unitId, marks)
  const panel = panelOf(assessment, unitId).map(({ id }) => id)
  if (!apartIn(item, panel, marks).includes(memberId)) throw new Refusal('mark-not-apart')
}

/** In points up to the item's; a deduction is settled as what is taken. */
export function settledPoints(
  assessment: Assessment,
  unitId: string,
  marks: readonly Mark[],
  item: Item,
  typed: number | null,
): Points {
  ensureOpen(assessmentWorkflow, assessment.state, 'settle')
  ensureMarksOpen(assessment, unitId, marks)
  if (typed === null || typed < 0 || typed > item.max) throw new Refusal('mark-outside', { item: item.name })
  return item.kind === 'DEDUCTION' ? 0 - typed : typed
}
