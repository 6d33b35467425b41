import { authorize } from '@/lib/domain/access/policy'
import { spreadOfLoad } from '@/lib/domain/assessment/grouping'
import { assessmentPolicy } from '@/lib/domain/assessment/policy'
import { lastGroup } from '@/lib/domain/assessment/preparing'
import { readAssessment } from '@/lib/store/assessments'
import { open } from '@/lib/store/tx'
import { type AssessmentView, getAssessment } from './get-assessment'
import type { Query } from './query'

export type GroupsDesk = {
  readonly assessment: AssessmentView
  readonly spread: ReturnType<typeof spreadOfLoad>
  readonly lastGroup: number
  /** who holds the office of an assessor and is in no group yet */
  readonly candidates: readonly { personId: string; name: string; group: number | null }[]
}

/** For the office: units to move, members to name and to bar. */
export const getAssessmentGroups: Query<string, GroupsDesk> = async (reading, assessmentId) => {
  const { tx, actor } = reading
  const found = await readAssessment(tx, assessmentId)
  authorize(actor, assessmentPolicy.prepare, found)
  const candidates = await open(tx).$queryRaw<GroupsDesk['candidates'][number][]>`
    SELECT p.id AS "personId", p.name, min(g.assessment_group) AS "group"
    FROM role_grant g JOIN person p ON p.id = g.person_id
    WHERE g.role = 'ASSESSOR' AND g.revoked_at IS NULL AND NOT EXISTS (SELECT FROM assessment_member m
      WHERE m.assessment_id = ${assessmentId}::uuid AND m.person_id = p.id AND m.taken_out_at IS NULL)
    GROUP BY p.id ORDER BY min(g.assessment_group), p.name, p.id`
  return {
    assessment: await getAssessment(reading, assessmentId),
    spread: spreadOfLoad(found.units),
    lastGroup: lastGroup(found),
    candidates,
  }
}
