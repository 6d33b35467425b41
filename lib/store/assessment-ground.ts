import type { Assessment } from '@/lib/domain/assessment/assessment'
import type { Ties } from '@/lib/domain/assessment/preparing'
import type { UnitKind } from '@/lib/domain/assignment/assignment'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

export async function readSchemeStanding(tx: Tx, id: string) {
  const [row] = await open(tx).$queryRaw<{ year: number; isAdopted: boolean }[]>`
    SELECT year, adopted_at IS NOT NULL AS "isAdopted" FROM assessment_scheme WHERE id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

/** The last session of that year: its suggestions are those that count. */
export async function readSessionOfYear(tx: Tx, year: number): Promise<string> {
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT id FROM session WHERE year = ${year}::int ORDER BY number DESC LIMIT 1`
  if (!row) throw new Refusal('no-session-yet')
  return row.id
}

export type UnitToAssess = { unitId: string; name: string; kind: UnitKind; leadItems: number }

/** Who has handled anything of that year, and how many items it answers itself. */
export const readUnitsToAssess = (tx: Tx, year: number): Promise<UnitToAssess[]> =>
  open(tx).$queryRaw<UnitToAssess[]>`
    SELECT u.id AS "unitId", u.name, u.kind, count(*) FILTER (WHERE a.role <> 'ASSIST')::int AS "leadItems"
    FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id JOIN session x ON x.id = s.session_id JOIN unit u ON u.id = a.unit_id
    WHERE x.year = ${year}::int AND a.ended_on IS NULL AND s.status NOT IN ('WITHDRAWN', 'NOT_ACCEPTED')
    GROUP BY u.id ORDER BY u.id`

/** Whose work a unit does: those that went up in it, and those that handed work over to it since that year began. */
const tookOver = (year: number): Prisma.Sql => Prisma.sql`
  SELECT p.id AS from_id, p.successor_id AS to_id FROM unit p WHERE p.successor_id IS NOT NULL
  UNION SELECT f.id, c.successor_id FROM unit_change c CROSS JOIN LATERAL unnest(c.unit_ids) f(id)
    WHERE c.kind = 'HANDED_OVER' AND c.successor_id IS NOT NULL AND c.carried_out_at IS NOT NULL AND c.effective_on >= make_date(${year}::int, 1, 1)`

/** What bars a person by the records: an office at the unit now or before, or a suggestion of the year that he leads and it handles; the same of units whose work it took over, and an office today at the one that it went up in. */
const barsOf = (id: string, year: number): Prisma.Sql => Prisma.sql`
  WITH RECURSIVE kin(unit_id, kin_id) AS (
      SELECT n.unit_id, n.unit_id FROM assessment_unit n WHERE n.assessment_id = ${id}::uuid
      UNION SELECT k.unit_id, t.from_id FROM kin k JOIN (${tookOver(year)}) t ON t.to_id = k.kin_id),
    heir(unit_id, heir_id) AS (
      SELECT n.unit_id, p.successor_id FROM assessment_unit n JOIN unit p ON p.id = n.unit_id
        WHERE n.assessment_id = ${id}::uuid AND p.successor_id IS NOT NULL
      UNION SELECT h.unit_id, p.successor_id FROM heir h JOIN unit p ON p.id = h.heir_id WHERE p.successor_id IS NOT NULL),
    office AS (
      SELECT k.unit_id, g.person_id, g.revoked_at IS NULL AND k.kin_id = k.unit_id AS "isNow" FROM kin k JOIN role_grant g ON g.unit_id = k.kin_id
      UNION ALL SELECT h.unit_id, g.person_id, true FROM heir h JOIN role_grant g ON g.unit_id = h.heir_id AND g.revoked_at IS NULL)
  SELECT o.unit_id, o.person_id, CASE WHEN bool_or(o."isNow") THEN 'WORKS_THERE' ELSE 'WORKED_THERE' END AS ground
    FROM office o GROUP BY o.unit_id, o.person_id
  UNION ALL
  SELECT k.unit_id, d.person_id, 'RAISED_IT'
    FROM kin k JOIN assignment a ON a.unit_id = k.kin_id AND a.ended_on IS NULL JOIN suggestion s ON s.id = a.suggestion_id
    JOIN session x ON x.id = s.session_id AND x.year = ${year}::int JOIN delegate d ON d.id = s.lead_delegate_id
    GROUP BY k.unit_id, d.person_id`

export async function readTies(
  tx: Tx,
  { id, year }: Pick<Assessment, 'id' | 'year'>,
  personId: string,
): Promise<Ties & { name: string }> {
  const [row] = await open(tx).$queryRaw<(Ties & { name: string | null })[]>`
    SELECT (SELECT p.name FROM person p WHERE p.id = ${personId}::uuid) AS name,
      EXISTS (SELECT FROM role_grant g WHERE g.person_id = ${personId}::uuid AND g.role = 'ASSESSOR' AND g.revoked_at IS NULL) AS "isAssessor",
      (SELECT coalesce(json_agg(json_build_object('unitId', b.unit_id, 'ground', b.ground) ORDER BY b.unit_id, b.ground), '[]')
        FROM (${barsOf(id, year)}) b WHERE b.person_id = ${personId}::uuid) AS bars`
  if (!row || row.name === null) throw new Refusal('not-found')
  return { ...row, name: row.name }
}

/** What the records have come to say of the members since they were named. */
export async function keepBarsOfRecords(
  tx: Tx,
  { id, year }: Pick<Assessment, 'id' | 'year'>,
  now: Date,
  personId: string,
): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO assessment_bar (member_id, unit_id, congress_id, ground, barred_at, barred_by_id)
    SELECT m.id, b.unit_id, m.congress_id, b.ground, ${now}, ${personId}::uuid
      FROM assessment_member m JOIN (${barsOf(id, year)}) b ON b.person_id = m.person_id
     WHERE m.assessment_id = ${id}::uuid AND m.taken_out_at IS NULL
    ON CONFLICT DO NOTHING`
}
