import type { Assessment } from '@/lib/domain/assessment/assessment'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

/** Holds the assessment until commit: a step waits for what is written into the one before, and the other way round. */
export async function lockAssessment(tx: Tx, id: string): Promise<Assessment> {
  await open(tx).$queryRaw`SELECT id FROM assessment WHERE id = ${id}::uuid FOR UPDATE`
  return readAssessment(tx, id)
}

export async function readAssessment(tx: Tx, id: string): Promise<Assessment> {
  const [row] = await open(tx).$queryRaw<Assessment[]>`
    SELECT a.id, a.congress_id AS "congressId", a.session_id AS "sessionId", a.scheme_id AS "schemeId", a.year, a.kind, a.name,
      a.state, a.version, a.counts_until::text AS "countsUntil", a.self_due_on::text AS "selfDueOn",
      a.marks_due_on::text AS "marksDueOn", a.check_until::text AS "checkUntil", ${unitsOf} AS units, ${membersOf} AS members
    FROM assessment a WHERE a.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

/** Of `assessment a`. */
const unitsOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('unitId', u.unit_id, 'name', u.unit_name, 'groupNo', u.group_no,
    'leadItems', u.lead_items) ORDER BY u.group_no, u.unit_name, u.unit_id), '[]') FROM assessment_unit u WHERE u.assessment_id = a.id)`

/** When the marks of the group of `assessment_member m` came to stand: from then on neither a bar nor a lost office moves them. */
const doneJudging = Prisma.sql`least(a.checking_from, (SELECT k.closed_at FROM group_meeting k WHERE k.assessment_id = a.id AND k.group_no = m.group_no))`

const membersOf = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', m.id, 'personId', m.person_id, 'name', p.name,
    'groupNo', m.group_no, 'capacity', m.capacity, 'leads', m.leads,
    'hasLeft', NOT EXISTS (SELECT FROM role_grant g WHERE g.person_id = m.person_id AND g.role = 'ASSESSOR'
      AND (g.revoked_at IS NULL OR g.revoked_at > ${doneJudging})),
    'bars', (SELECT coalesce(json_agg(json_build_object('unitId', b.unit_id, 'ground', b.ground, 'words', b.words,
        'cameAfter', coalesce(b.barred_at > ${doneJudging}, false))
      ORDER BY b.unit_id, b.ground), '[]') FROM assessment_bar b WHERE b.member_id = m.id))
  ORDER BY m.group_no, m.leads DESC, m.id), '[]')
  FROM assessment_member m JOIN person p ON p.id = m.person_id WHERE m.assessment_id = a.id AND m.taken_out_at IS NULL)`

export async function cancelAssessmentRow(
  tx: Tx,
  { id, version }: Assessment,
  cancelledAt: Date,
  cancelReason: string,
) {
  await open(tx).assessment.update({
    where: { id },
    data: { state: 'CANCELLED', cancelledAt, cancelReason, version: version + 1 },
    select: { id: true },
  })
}
