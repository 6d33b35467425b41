import { authorize } from '@/lib/domain/access/policy'
import { assessedUnit } from '@/lib/domain/assessment/assessed-unit'
import type { Assessment } from '@/lib/domain/assessment/assessment'
import { seesObjections } from '@/lib/domain/assessment/evidence'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { Item } from '@/lib/domain/assessment/scheme'
import { assessmentWorkflow } from '@/lib/domain/assessment/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { isOpen } from '@/lib/domain/workflow'
import { readAssessment } from '@/lib/store/assessments'
import { readItems } from '@/lib/store/scheme-items'
import { open } from '@/lib/store/tx'
import { evidenceShown, type Shown } from './evidence-shown'
import { type FactChoice, factChoices } from './fact-choices'
import { type LeftOut, leftOutOf } from './objections-shown'
import { ownPartsOf, type PartChoice } from './own-parts-of'
import type { Query, Reading } from './query'

type Row = {
  readonly id: string
  readonly itemKey: string
  readonly points: number | null
  readonly fact: LeftOut | null
  readonly reason: string
  readonly by: string
  readonly on: LocalDate
  /** made with the answer to an objection */
  readonly isAnswer: boolean
  readonly suggestionIds: readonly string[]
  readonly fileIds: readonly string[]
  readonly objectUntil: LocalDate | null
  readonly takenBack: { readonly by: string | null; readonly on: LocalDate; readonly reason: string } | null
}
export type CorrectionOfUnit = Omit<Row, 'suggestionIds' | 'fileIds'> & Shown & { readonly item: string }

export type Corrections = {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'state'>
  readonly unit: { readonly unitId: string; readonly name: string }
  readonly corrections: readonly CorrectionOfUnit[]
  readonly items: readonly Item[]
  readonly mayCorrect: boolean
}

type Asked = { readonly assessmentId: string; readonly unitId: string }

/** 更正 of one unit's list, those that were taken back among them, in the order in which they were made. */
export const getCorrections: Query<Asked, Corrections> = async (reading, { assessmentId, unitId }) => {
  const { tx, actor } = reading
  const assessment = await readAssessment(tx, assessmentId)
  const { congressId, name, state } = assessment
  const unit = assessedUnit(assessment, unitId)
  authorize(actor, seesObjections, { congressId, unitId })
  if (state !== 'CHECKED' && state !== 'FROZEN') throw new Refusal('not-found')
  const items = await readItems(tx, assessment.schemeId)
  const rows = await rowsOf(reading, { assessmentId, unitId })
  const shownOf = await evidenceShown(reading, rows)
  return {
    assessment: { id: assessmentId, name, state },
    unit: { unitId, name: unit.name },
    corrections: rows.map(({ suggestionIds, fileIds, ...row }) => ({
      ...row,
      ...shownOf({ suggestionIds, fileIds }),
      item: items.find(({ key }) => key === row.itemKey)?.name ?? row.itemKey,
    })),
    items,
    mayCorrect: isOpen(assessmentWorkflow, state, 'correct') && assessmentPolicy.correct(actor, assessment),
  }
}

const rowsOf = ({ tx }: Reading, { assessmentId, unitId }: Asked) =>
  open(tx).$queryRaw<Row[]>`
    SELECT c.id, c.item_key AS "itemKey", c.points, ${leftOutOf} AS fact, c.reason, p.name AS by, (c.made_at AT TIME ZONE k.time_zone)::date::text AS on,
      c.objection_id IS NOT NULL AS "isAnswer", c.suggestion_ids AS "suggestionIds", c.file_ids AS "fileIds", c.object_until::text AS "objectUntil",
      CASE WHEN c.taken_back_at IS NOT NULL THEN json_build_object('by', w.name, 'reason', c.take_back_reason,
        'on', (c.taken_back_at AT TIME ZONE k.time_zone)::date) END AS "takenBack"
    FROM assessment_correction c JOIN person p ON p.id = c.made_by_id JOIN congress k ON k.id = c.congress_id LEFT JOIN person w ON w.id = c.taken_back_by_id
      LEFT JOIN assignment z ON z.id = c.fact_id LEFT JOIN suggestion t ON t.id = z.suggestion_id
      LEFT JOIN commitment m ON m.id = c.fact_id LEFT JOIN reply_meeting_guest g ON g.id = c.fact_id LEFT JOIN reply_meeting h ON h.id = g.meeting_id
    WHERE c.assessment_id = ${assessmentId}::uuid AND c.unit_id = ${unitId}::uuid ORDER BY c.made_at, c.id`

export type ToCorrect = Corrections & {
  readonly item: Item | null
  /** what may be left out of a computed item */
  readonly facts: readonly FactChoice[]
  readonly parts: readonly PartChoice[]
}

/** For the office while the lists are checked: the items, and of the one that is chosen what can be put right. */
export const getToCorrect: Query<Asked & { readonly itemKey: string | null }, ToCorrect> = async (reading, asked) => {
  const { tx, actor } = reading
  const assessment = await readAssessment(tx, asked.assessmentId)
  authorize(actor, assessmentPolicy.correct, assessment)
  const view = await getCorrections(reading, asked)
  const item = view.items.find(({ key }) => key === asked.itemKey) ?? null
  return {
    ...view,
    item,
    facts: item?.source === 'COMPUTED' ? await factChoices(reading, assessment, asked.unitId) : [],
    parts: item ? await ownPartsOf(reading, assessment, asked.unitId) : [],
  }
}
