import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { MarksOfUnit } from '@/lib/domain/assessment/fairness/total-interval'
import { countedMarks, type HandedInMark } from '@/lib/domain/assessment/judged'
import { itemsOf, type SchemeBody } from '@/lib/domain/assessment/scheme'
import { pointsOfMark } from '@/lib/domain/assessment/scoring/score-item'
import { readHandedIn } from './judged-values'
import type { Tx } from './tx'

/** Of each unit the marks that its scores are a mean of, in points. One rule for whoever tells units apart by them. */
export async function readCountedPoints(tx: Tx, assessment: Assessment, scheme: SchemeBody) {
  const counted = countedMarks(assessment, await readHandedIn(tx, assessment.id))
  const items = new Map(itemsOf(scheme).map((item) => [item.key, item]))
  const inPoints = ({ itemKey, value }: HandedInMark) => {
    const item = items.get(itemKey)
    return item ? [{ itemKey, points: pointsOfMark(item, value) }] : []
  }
  return (unitId: string): MarksOfUnit => {
    const byItem = Map.groupBy((counted.get(unitId) ?? []).flatMap(inPoints), ({ itemKey }) => itemKey)
    return Object.fromEntries([...byItem].map(([key, own]) => [key, own.map(({ points }) => points)]))
  }
}
