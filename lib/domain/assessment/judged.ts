import type { Assessment } from './assessment'
import { marksAreOpen, panelOf } from './panel'
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

/** The marks that count: of whoever still judges the unit, once they are open. */
export function countedMarks(assessment: Assessment, unitId: string, marks: readonly HandedInMark[]) {
  const ofUnit = marks.filter((one) => one.unitId === unitId)
  const handedIn = ofUnit.map(({ memberId }) => memberId)
  if (!marksAreOpen(assessment, unitId, handedIn)) return []
  const panel = new Set(panelOf(assessment, unitId).map(({ id }) => id))
  return ofUnit.filter(({ memberId }) => panel.has(memberId))
}

/** What people gave for each item of each unit: as the group's meeting settled it, else the mean of the marks; the office's for its own. */
export function judgedOf(assessment: Assessment, items: readonly Item[], given: Given): JudgedOfUnit[] {
  return assessment.units.flatMap(({ unitId }) => {
    const counted = countedMarks(assessment, unitId, given.marks)
    const is = (item: Item) => (one: Of) => one.unitId === unitId && one.itemKey === item.key
    return items.flatMap((item): JudgedOfUnit[] => {
      const of = { unitId, itemKey: item.key }
      if (item.judge === 'OFFICE') {
        const own = given.officeValues.find(is(item))
        return own ? [{ ...of, by: 'OFFICE', points: pointsOfMark(item, own.value), marks: 0 }] : []
      }
      const points = counted.filter(is(item)).map(({ value }) => pointsOfMark(item, value))
      const settled = given.settlements.find(is(item))
      if (settled) return [{ ...of, by: 'MEETING', points: settled.points, marks: points.length }]
      return points.length > 0 ? [{ ...of, by: 'MARKS', points: meanOfMarks(points), marks: points.length }] : []
    })
  })
}
