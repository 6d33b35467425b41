import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { AssessedUnit, Assessment } from '@/lib/domain/assessment/assessment'
import { itemsJudgedBy } from '@/lib/domain/assessment/judging'
import { judgingStanding, type MarkStanding, type UnitJudging } from '@/lib/domain/assessment/judging-standing'
import { assessmentPolicy, judges, memberOf } from '@/lib/domain/assessment/policy'
import { readAssessment } from '@/lib/store/assessments'
import { readItems } from '@/lib/store/scheme-items'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'

export type JudgedUnit = Pick<AssessedUnit, 'unitId' | 'name' | 'groupNo'> &
  UnitJudging & {
    /** how many of the office's own items have a value */
    readonly officeGiven: number
  }

export type JudgingList = {
  readonly assessment: Pick<Assessment, 'id' | 'name' | 'state' | 'marksDueOn'>
  readonly isOffice: boolean
  readonly groupItems: number
  readonly officeItems: number
  readonly units: readonly JudgedUnit[]
}

/** A member's units and where his marks of each stand; for the office all, and of how many members they are in, not of whom. */
export const listJudging: Query<string, JudgingList> = async (reading, assessmentId) => {
  const { tx, actor } = reading
  const assessment = await readAssessment(tx, assessmentId)
  const isOffice = isStaff(actor)
  const own = isOffice ? undefined : memberOf(actor, assessment)
  if (!own) authorize(actor, assessmentPolicy.correct, assessment)
  const { id, name, state, marksDueOn } = assessment
  const items = await readItems(tx, assessment.schemeId)
  const ofGroup = itemsJudgedBy('GROUP', items)
  const marks = Map.groupBy(await marksOf(reading, id), ({ unitId }) => unitId)
  const given = new Map((isOffice ? await givenOf(reading, id) : []).map(({ unitId, count }) => [unitId, count]))
  const seen = assessment.units.filter(({ unitId }) => isOffice || judges(actor, { assessment, unitId }))
  return {
    assessment: { id, name, state, marksDueOn },
    isOffice,
    groupItems: ofGroup.length,
    officeItems: itemsJudgedBy('OFFICE', items).length,
    units: seen.map(({ unitId, name: unit, groupNo }) => ({
      ...{ unitId, name: unit, groupNo, officeGiven: given.get(unitId) ?? 0 },
      ...judgingStanding(assessment, unitId, marks.get(unitId) ?? [], ofGroup, own?.id ?? null),
    })),
  }
}

const marksOf = ({ tx }: Reading, assessmentId: string) =>
  open(tx).$queryRaw<(MarkStanding & { unitId: string })[]>`
    SELECT unit_id AS "unitId", item_key AS "itemKey", member_id AS "memberId", value, handed_in_at AS "handedInAt",
      explanation <> '' AS "isExplained"
    FROM assessment_mark WHERE assessment_id = ${assessmentId}::uuid`

const givenOf = ({ tx }: Reading, assessmentId: string) =>
  open(tx).$queryRaw<{ unitId: string; count: number }[]>`
    SELECT unit_id AS "unitId", count(*)::int AS count FROM assessment_office_value
    WHERE assessment_id = ${assessmentId}::uuid AND replaced_at IS NULL GROUP BY unit_id`
