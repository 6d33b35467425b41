import { authorize } from '@/lib/domain/access/policy'
import { seesObjections, seesSelf } from '@/lib/domain/assessment/evidence'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { readAssessment } from '@/lib/store/assessments'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type SelfStanding = {
  readonly unitId: string
  readonly name: string
  readonly handedInOn: LocalDate | null
  /** objections without an answer, and with one; null for whoever judges the unit */
  readonly open: number | null
  readonly answered: number | null
}

/** Of the units whose self-assessment this person may see: whether it is in, and what is objected to. */
export const selfStanding: Query<string, readonly SelfStanding[]> = async ({ tx, actor }, assessmentId) => {
  const assessment = await readAssessment(tx, assessmentId)
  authorize(actor, assessmentPolicy.view, assessment)
  const { congressId, units } = assessment
  const seen = units.filter(({ unitId }) => seesSelf(actor, { congressId, assessment, unitId }))
  const rows = await open(tx).$queryRaw<SelfStanding[]>`
    SELECT u.unit_id AS "unitId", u.unit_name AS name, a.handed_in_on::text AS "handedInOn",
      count(o.id) FILTER (WHERE o.outcome IS NULL)::int AS open, count(o.id) FILTER (WHERE o.outcome IS NOT NULL)::int AS answered
    FROM assessment_unit u LEFT JOIN self_assessment a ON a.assessment_id = u.assessment_id AND a.unit_id = u.unit_id
      LEFT JOIN assessment_objection o ON o.assessment_id = u.assessment_id AND o.unit_id = u.unit_id
    WHERE u.assessment_id = ${assessmentId}::uuid AND u.unit_id = ANY(${seen.map(({ unitId }) => unitId)}::uuid[])
    GROUP BY u.unit_id, u.unit_name, u.group_no, a.handed_in_on ORDER BY u.group_no, u.unit_name, u.unit_id`
  const knows = (unitId: string) => seesObjections(actor, { congressId, unitId })
  return rows.map((row) => (knows(row.unitId) ? row : { ...row, open: null, answered: null }))
}
