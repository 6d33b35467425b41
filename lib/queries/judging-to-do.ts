import { holds } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import type { Query } from './query'

export type JudgingToDo = {
  readonly id: string
  readonly name: string
  readonly marksDueOn: string
  readonly units: number
  /** units of which his marks are not handed in */
  readonly left: number
}

/** What a member has to judge now, the nearest day first. */
export const judgingToDo: Query<null, readonly JudgingToDo[]> = async ({ tx, actor }) => {
  if (!holds(actor, 'ASSESSOR')) throw new Refusal('not-found')
  const offices = actor.grants.flatMap(({ unitId }) => unitId ?? [])
  return open(tx).$queryRaw<JudgingToDo[]>`
    SELECT a.id, a.name, a.marks_due_on::text AS "marksDueOn", count(*)::int AS units, count(*) FILTER (WHERE NOT EXISTS (
        SELECT FROM assessment_mark k WHERE k.assessment_id = a.id AND k.unit_id = u.unit_id AND k.member_id = m.id
          AND k.handed_in_at IS NOT NULL))::int AS left
    FROM assessment_member m JOIN assessment a ON a.id = m.assessment_id JOIN assessment_scheme c ON c.id = a.scheme_id
      JOIN assessment_unit u ON u.assessment_id = a.id AND u.group_no = m.group_no
    WHERE m.person_id = ${actor.personId}::uuid AND m.taken_out_at IS NULL AND a.state = 'JUDGED'
      AND u.unit_id <> ALL(${offices}::uuid[])
      AND NOT EXISTS (SELECT FROM assessment_bar b WHERE b.member_id = m.id AND b.unit_id = u.unit_id)
      AND jsonb_path_exists(c.body, '$.sections[*].items[*] ? (@.judge == "GROUP")')
    GROUP BY a.id, a.name, a.marks_due_on ORDER BY a.marks_due_on, a.id`
}
