import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { NearMatter } from '@/lib/domain/assessment/reminding'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from './tx'

export type RunningStep = {
  readonly assessmentId: string
  readonly matter: NearMatter
  /** of an objection its id */
  readonly objectionId: string | null
  readonly startedOn: LocalDate
  readonly dueOn: LocalDate
}

/** The steps that run today, each with its last day. A trial is done by people as well, who are reminded of it. */
export const readRunningSteps = (tx: Tx, today: LocalDate): Promise<RunningStep[]> =>
  open(tx).$queryRaw<RunningStep[]>`
    SELECT w.id AS "assessmentId", w.matter, w.objection_id AS "objectionId", w.started::date::text AS "startedOn", w.due::text AS "dueOn"
    FROM (SELECT a.id, 'SELF' AS matter, NULL::uuid AS objection_id, a.self_from AT TIME ZONE c.time_zone AS started, a.self_due_on AS due
        FROM assessment a JOIN congress c ON c.id = a.congress_id WHERE a.state = 'SELF_ASSESSED'
      UNION ALL SELECT a.id, m.matter, NULL, a.judging_from AT TIME ZONE c.time_zone, a.marks_due_on
        FROM assessment a JOIN congress c ON c.id = a.congress_id CROSS JOIN (VALUES ('MARKS'), ('VALUES')) AS m(matter) WHERE a.state = 'JUDGED'
      UNION ALL SELECT a.id, 'CHECK', NULL, a.checking_from AT TIME ZONE c.time_zone, a.check_until
        FROM assessment a JOIN congress c ON c.id = a.congress_id WHERE a.state = 'CHECKED'
      UNION ALL SELECT a.id, 'ANSWER', o.id, o.raised_on::timestamp, o.answer_due_on
        FROM assessment_objection o JOIN assessment a ON a.id = o.assessment_id WHERE a.state = 'CHECKED' AND o.outcome IS NULL) w
    WHERE w.due >= ${today}::date ORDER BY w.due, w.id, w.matter, w.objection_id`

/** False where somebody is at work on it: then the next minute does. */
export async function holdAssessment(tx: Tx, id: string): Promise<boolean> {
  const held = await open(tx).$queryRaw<unknown[]>`SELECT FROM assessment WHERE id = ${id}::uuid FOR UPDATE SKIP LOCKED`
  return held.length > 0
}

/** Who owes something: the unit, the member with his person, the assessment or the objection. */
export type Owing = { readonly subjectId: string; readonly personId: string | null; readonly unitId: string | null }

export const unitsThatOweSelf = (tx: Tx, assessmentId: string): Promise<Owing[]> =>
  open(tx).$queryRaw<Owing[]>`
    SELECT n.unit_id AS "subjectId", NULL AS "personId", n.unit_id AS "unitId" FROM assessment_unit n
    WHERE n.assessment_id = ${assessmentId}::uuid AND NOT EXISTS (SELECT FROM self_assessment f
      WHERE f.assessment_id = n.assessment_id AND f.unit_id = n.unit_id AND f.handed_in_at IS NOT NULL) ORDER BY 1`

/** A unit that has objected has looked at its list. */
export const unitsThatHaveNotObjected = (tx: Tx, assessmentId: string): Promise<Owing[]> =>
  open(tx).$queryRaw<Owing[]>`
    SELECT n.unit_id AS "subjectId", NULL AS "personId", n.unit_id AS "unitId" FROM assessment_unit n
    WHERE n.assessment_id = ${assessmentId}::uuid AND NOT EXISTS (SELECT FROM assessment_objection o
      WHERE o.assessment_id = n.assessment_id AND o.unit_id = n.unit_id) ORDER BY 1`

/** Members of whom a unit that they may judge still waits; whose sheet the office is reading has done his part. */
export const membersThatOweMarks = (tx: Tx, assessmentId: string): Promise<Owing[]> =>
  open(tx).$queryRaw<Owing[]>`
    SELECT DISTINCT m.id AS "subjectId", m.person_id AS "personId", NULL AS "unitId" FROM assessment_member m
      JOIN assessment_unit n ON n.assessment_id = m.assessment_id AND n.group_no = m.group_no
    WHERE m.assessment_id = ${assessmentId}::uuid AND m.taken_out_at IS NULL
      AND EXISTS (SELECT FROM role_grant g WHERE g.person_id = m.person_id AND g.role = 'ASSESSOR' AND g.revoked_at IS NULL)
      AND NOT EXISTS (SELECT FROM role_grant g WHERE g.person_id = m.person_id AND g.unit_id = n.unit_id AND g.revoked_at IS NULL)
      AND NOT EXISTS (SELECT FROM assessment_bar b WHERE b.member_id = m.id AND b.unit_id = n.unit_id)
      AND NOT EXISTS (SELECT FROM assessment_mark k WHERE k.assessment_id = m.assessment_id AND k.unit_id = n.unit_id
        AND k.member_id = m.id AND k.handed_in_at IS NOT NULL)
      AND NOT EXISTS (SELECT FROM marking_sheet s WHERE s.assessment_id = m.assessment_id AND s.unit_id = n.unit_id
        AND s.member_id = m.id AND s.outcome IS NULL)
    ORDER BY 1`

/** How many of the office's own items have no value yet, over all units. */
export async function countValuesOwed(tx: Tx, { id, units }: Assessment, itemKeys: readonly string[]): Promise<number> {
  const [row] = await open(tx).$queryRaw<[{ given: number }]>`
    SELECT count(*)::int AS given FROM assessment_office_value WHERE assessment_id = ${id}::uuid AND replaced_at IS NULL
      AND item_key = ANY(${[...itemKeys]}::text[])`
  return units.length * itemKeys.length - row.given
}

type Told = { readonly congressId: string; readonly step: RunningStep; readonly days: number; readonly at: Date }

/** Of these, whom nobody has told yet: each once, whatever the number of workers. */
export async function takeNear(tx: Tx, owing: readonly Owing[], { congressId, step, days, at }: Told) {
  const taken = await open(tx).$queryRaw<{ id: string }[]>`
    INSERT INTO assessment_reminder (congress_id, assessment_id, matter, subject_id, due_on, days_before, told_at)
    SELECT ${congressId}::uuid, ${step.assessmentId}::uuid, ${step.matter}, s.id, ${step.dueOn}::date, ${days}, ${at}
      FROM unnest(${owing.map(({ subjectId }) => subjectId)}::uuid[]) AS s(id)
    ON CONFLICT DO NOTHING RETURNING subject_id AS id`
  const ids = new Set(taken.map(({ id }) => id))
  return owing.filter(({ subjectId }) => ids.has(subjectId))
}
