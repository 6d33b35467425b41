import type { AssessedUnit, Assessment } from '@/lib/domain/assessment/assessment'
import { apartIn } from '@/lib/domain/assessment/judging'
import { spreadOfMarks } from '@/lib/domain/assessment/outliers'
import { marksAreOpen, panelOf } from '@/lib/domain/assessment/panel'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { Item, Points } from '@/lib/domain/assessment/scheme'
import { meanOfMarks, pointsOfMark } from '@/lib/domain/assessment/scoring/score-item'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

type MarkRow = {
  unitId: string
  itemKey: string
  memberId: string
  member: string
  value: number
  words: string
  explanation: string
}
type SettledRow = { unitId: string; itemKey: string; points: Points; reason: string; by: string }

export type MarkInMeeting = Omit<MarkRow, 'unitId' | 'itemKey'> & {
  readonly points: Points
  readonly isApart: boolean
}

export type ItemInMeeting = {
  readonly item: Item
  readonly marks: readonly MarkInMeeting[]
  readonly mean: Points | null
  readonly spread: { readonly lowest: Points; readonly highest: Points } | null
  readonly settled: Omit<SettledRow, 'unitId' | 'itemKey'> | null
}

export type UnitInMeeting = {
  readonly unitId: string
  readonly name: string
  readonly isOpen: boolean
  readonly panel: number
  readonly handedIn: number
  readonly maySettle: boolean
  readonly items: readonly ItemInMeeting[]
}

/** Marks are read of open units only: what is still blind does not leave the database. */
export async function unitsInMeeting(
  reading: Reading,
  assessment: Assessment,
  units: readonly AssessedUnit[],
  items: readonly Item[],
): Promise<UnitInMeeting[]> {
  const handedIn = await handedInOf(reading, assessment.id, ids(units))
  const ofUnit = (unitId: string) => handedIn.filter((one) => one.unitId === unitId).map(({ memberId }) => memberId)
  const isOpen = ({ unitId }: AssessedUnit) => marksAreOpen(assessment, unitId, ofUnit(unitId))
  const opened = ids(units.filter(isOpen))
  const marks = await marksOf(reading, assessment.id, opened)
  const settled = await settledOf(reading, assessment.id, opened)
  return units.map((unit) => {
    const { unitId, name } = unit
    const panel = panelOf(assessment, unitId).map(({ id }) => id)
    const counted = marks.filter((one) => one.unitId === unitId && panel.includes(one.memberId))
    const own = settled.filter((one) => one.unitId === unitId)
    return {
      ...{ unitId, name, isOpen: isOpen(unit), panel: panel.length },
      handedIn: ofUnit(unitId).filter((memberId) => panel.includes(memberId)).length,
      maySettle: isOpen(unit) && assessmentPolicy.settle(reading.actor, { ...assessment, assessment, unitId }),
      items: isOpen(unit) ? items.map((item) => itemInMeeting(item, panel, counted, own)) : [],
    }
  })
}

function itemInMeeting(
  item: Item,
  panel: readonly string[],
  rows: readonly MarkRow[],
  settled: readonly SettledRow[],
): ItemInMeeting {
  const apart = apartIn(item, panel, rows)
  const marks = rows
    .filter(({ itemKey }) => itemKey === item.key)
    .map(({ memberId, member, value, words, explanation }) => ({
      ...{ memberId, member, value, words, explanation },
      points: pointsOfMark(item, value),
      isApart: apart.includes(memberId),
    }))
  const points = marks.map((one) => one.points)
  const found = settled.find(({ itemKey }) => itemKey === item.key)
  return {
    ...{ item, marks, spread: spreadOfMarks(points), mean: points.length > 0 ? meanOfMarks(points) : null },
    settled: found ? { points: found.points, reason: found.reason, by: found.by } : null,
  }
}

const ids = (units: readonly AssessedUnit[]): string[] => units.map(({ unitId }) => unitId)

const handedInOf = ({ tx }: Reading, assessmentId: string, unitIds: readonly string[]) =>
  open(tx).$queryRaw<{ unitId: string; memberId: string }[]>`
    SELECT DISTINCT unit_id AS "unitId", member_id AS "memberId" FROM assessment_mark
    WHERE assessment_id = ${assessmentId}::uuid AND unit_id = ANY(${unitIds}::uuid[]) AND handed_in_at IS NOT NULL`

const marksOf = ({ tx }: Reading, assessmentId: string, unitIds: readonly string[]) =>
  open(tx).$queryRaw<MarkRow[]>`
    SELECT k.unit_id AS "unitId", k.item_key AS "itemKey", k.member_id AS "memberId", p.name AS member, k.value, k.words, k.explanation
    FROM assessment_mark k JOIN assessment_member m ON m.id = k.member_id JOIN person p ON p.id = m.person_id
    WHERE k.assessment_id = ${assessmentId}::uuid AND k.unit_id = ANY(${unitIds}::uuid[]) AND k.handed_in_at IS NOT NULL
    ORDER BY k.unit_id, k.item_key, p.name, k.member_id`

const settledOf = ({ tx }: Reading, assessmentId: string, unitIds: readonly string[]) =>
  open(tx).$queryRaw<SettledRow[]>`
    SELECT s.unit_id AS "unitId", s.item_key AS "itemKey", s.points, s.reason, p.name AS by
    FROM group_settlement s JOIN person p ON p.id = s.settled_by_id
    WHERE s.assessment_id = ${assessmentId}::uuid AND s.unit_id = ANY(${unitIds}::uuid[]) AND s.taken_back_at IS NULL
    ORDER BY s.unit_id, s.item_key`
