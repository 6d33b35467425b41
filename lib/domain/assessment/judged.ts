import type { Assessment } from './assessment'
import { areOpenTo, panelOfUnit } from './panel'
import type { JudgedValue } from './result'
import type { Item, Points } from './scheme'
import { meanOfMarks, pointsOfMark } from './scoring/score-item'

type Of = { readonly unitId: string; readonly itemKey: string }
export type HandedInMark = Of & { readonly memberId: string; readonly value: number }
export type Settled = Of & { readonly points: Points }
export type OfficeValue = Of & { readonly value: number }

export type Given = {
  readonly marks: readonly HandedInMark[]
  readonly settlements: readonly Settled[]
  readonly officeValues: readonly OfficeValue[]
}

export type JudgedOfUnit = Of & JudgedValue

/** The marks that count, by unit: of whoever still judges it, once they are open. */
export function countedMarks(
  assessment: Assessment,
  marks: readonly HandedInMark[],
): ReadonlyMap<string, readonly HandedInMark[]> {
  const marksOf = Map.groupBy(marks, ({ unitId }) => unitId)
  return new Map(
    assessment.units.map((unit) => {
      const ofUnit = marksOf.get(unit.unitId) ?? []
      const judges = panelOfUnit(unit, assessment.members)
      const handedIn = ofUnit.map(({ memberId }) => memberId)
      if (!areOpenTo(judges, assessment, handedIn)) return [unit.unitId, []]
      const panel = new Set(judges.map(({ id }) => id))
      return [unit.unitId, ofUnit.filter(({ memberId }) => panel.has(memberId))]
    }),
  )
}

/** What people gave for each item of each unit: as the group's meeting settled it, else the mean of the marks; the office's for its own. */
export function judgedOf(assessment: Assessment, items: readonly Item[], given: Given): JudgedOfUnit[] {
  const counted = countedMarks(assessment, given.marks)
  const settlements = Map.groupBy(given.settlements, ({ unitId }) => unitId)
  const officeValues = Map.groupBy(given.officeValues, ({ unitId }) => unitId)
  return assessment.units.flatMap(({ unitId }) => {
    const of = <One>(byUnit: ReadonlyMap<string, readonly One[]>) => byUnit.get(unitId) ?? []
    const ofUnit = { marks: of(counted), settlements: of(settlements), officeValues: of(officeValues) }
    return items.flatMap((item) => judgedItem(unitId, item, ofUnit))
  })
}

function judgedItem(unitId: string, item: Item, { marks, settlements, officeValues }: Given): JudgedOfUnit[] {
  const of = { unitId, itemKey: item.key }
  const isOfItem = ({ itemKey }: Of) => itemKey === item.key
  if (item.judge === 'OFFICE') {
    const own = officeValues.find(isOfItem)
    return own ? [{ ...of, by: 'OFFICE', points: pointsOfMark(item, own.value), marks: 0 }] : []
  }
  const points = marks.filter(isOfItem).map(({ value }) => pointsOfMark(item, value))
  const settled = settlements.find(isOfItem)
  if (settled) return [{ ...of, by: 'MEETING', points: settled.points, marks: points.length }]
  return points.length > 0 ? [{ ...of, by: 'MARKS', points: meanOfMarks(points), marks: points.length }] : []
}
