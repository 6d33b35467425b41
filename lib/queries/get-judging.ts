import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { apartIn, itemsJudgedBy } from '@/lib/domain/assessment/judging'
import { marksAreOpen, panelOf } from '@/lib/domain/assessment/panel'
import { assessmentPolicy, judges, memberOf } from '@/lib/domain/assessment/policy'
import type { Item } from '@/lib/domain/assessment/scheme'
import { readAssessment } from '@/lib/store/assessments'
import { readItems } from '@/lib/store/scheme-items'
import { open } from '@/lib/store/tx'
import { type SheetShown, sheetsShown } from './marking-sheets-of'
import { type OfficeValueShown, officeValuesOf } from './office-values-of'
import type { Query, Reading } from './query'

type MarkRow = {
  itemKey: string
  memberId: string
  member: string
  value: number
  words: string
  explanation: string
  isPaper: boolean
}
/** `counts`: its member still judges the unit. */
export type MarkShown = MarkRow & { readonly counts: boolean; readonly isApart: boolean; readonly isOwn: boolean }

export type Judging = {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'state'>
  readonly unit: { unitId: string; name: string }
  readonly items: readonly Item[]
  readonly isOpen: boolean
  readonly isMine: boolean
  readonly handedIn: boolean
  readonly marks: readonly MarkShown[]
  /** those of the marks that were read from paper */
  readonly sheets: readonly SheetShown[]
  readonly officeItems: readonly Item[]
  /** the office's own; for a member once the marks are open */
  readonly officeValues: readonly OfficeValueShown[]
  readonly isOffice: boolean
}

type Asked = { readonly assessmentId: string; readonly unitId: string }

/** Before the last of the panel is in, nobody is given a mark but his own, nor told whose are there. */
export const getJudging: Query<Asked, Judging> = async (reading, { assessmentId, unitId }) => {
  const { tx, actor } = reading
  const assessment = await readAssessment(tx, assessmentId)
  const { id, name, state } = assessment
  const unit = assessedUnit(assessment, unitId)
  const isMine = judges(actor, { assessment, unitId })
  if (!isMine) authorize(actor, assessmentPolicy.correct, assessment)
  const own = isMine ? (memberOf(actor, assessment)?.id ?? null) : null
  const handedIn = await handedInBy(reading, { assessmentId, unitId })
  const isOpen = marksAreOpen(assessment, unitId, handedIn)
  const all = await readItems(tx, assessment.schemeId)
  const items = itemsJudgedBy('GROUP', all)
  const isOffice = isStaff(actor)
  const rows = await marksSeen(reading, { assessmentId, unitId }, own, isOpen)
  const panel = panelOf(assessment, unitId).map((member) => member.id)
  const apart = new Map(items.map((item) => [item.key, isOpen ? apartIn(item, panel, rows) : []]))
  return {
    ...{ assessment: { id, name, state }, unit: { unitId, name: unit.name }, items, isOpen, isMine },
    handedIn: own !== null && handedIn.includes(own),
    isOffice,
    sheets: await sheetsShown(reading, { assessmentId, unitId }, own, isOpen),
    officeItems: itemsJudgedBy('OFFICE', all),
    officeValues: isOffice || isOpen ? await officeValuesOf(reading, { assessmentId, unitId }) : [],
    marks: rows.map((row) => ({
      ...row,
      counts: panel.includes(row.memberId),
      isOwn: row.memberId === own,
      isApart: apart.get(row.itemKey)?.includes(row.memberId) ?? false,
    })),
  }
}

async function handedInBy({ tx }: Reading, { assessmentId, unitId }: Asked): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT DISTINCT member_id AS id FROM assessment_mark
    WHERE assessment_id = ${assessmentId}::uuid AND unit_id = ${unitId}::uuid AND handed_in_at IS NOT NULL`
  return rows.map(({ id }) => id)
}

const marksSeen = ({ tx }: Reading, { assessmentId, unitId }: Asked, own: string | null, isOpen: boolean) =>
  open(tx).$queryRaw<MarkRow[]>`
    SELECT k.item_key AS "itemKey", k.member_id AS "memberId", p.name AS member, k.value, k.words, k.explanation,
      k.source = 'PAPER' AS "isPaper"
    FROM assessment_mark k JOIN assessment_member m ON m.id = k.member_id JOIN person p ON p.id = m.person_id
    WHERE k.assessment_id = ${assessmentId}::uuid AND k.unit_id = ${unitId}::uuid
      AND (k.member_id = ${own}::uuid OR (${isOpen}::boolean AND k.handed_in_at IS NOT NULL))
    ORDER BY k.item_key, p.name, k.member_id`
