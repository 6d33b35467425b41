import { keepBarsOfRecords } from './assessment-ground'
import { open, type Tx } from './tx'

type Passing = {
  readonly changeId: string
  readonly unitIds: readonly string[]
  readonly toId: string
  readonly at: Date
}

/** 回避 goes along with the work: whoever was barred from a unit is barred from the one that took it over, while an assessment is under way. */
export async function passBars(tx: Tx, { changeId, unitIds, toId, at }: Passing): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO assessment_bar (member_id, unit_id, congress_id, ground, words, barred_at, barred_by_id)
    SELECT b.member_id, ${toId}::uuid, b.congress_id, CASE b.ground WHEN 'WORKS_THERE' THEN 'WORKED_THERE' ELSE b.ground END, b.words, ${at}, b.barred_by_id
      FROM assessment_bar b JOIN assessment_member m ON m.id = b.member_id AND m.taken_out_at IS NULL
      JOIN assessment a ON a.id = m.assessment_id AND a.state NOT IN ('FROZEN', 'CANCELLED')
     WHERE b.unit_id = ANY(${[...unitIds]}::uuid[])
    ON CONFLICT DO NOTHING`
  const found = await open(tx).$queryRaw<{ id: string; year: number; orderedById: string }[]>`
    SELECT a.id, a.year, c.recorded_by_id AS "orderedById" FROM assessment a JOIN unit_change c ON c.id = ${changeId}::uuid
     WHERE a.state NOT IN ('FROZEN', 'CANCELLED') ORDER BY a.id`
  for (const { orderedById, ...assessment } of found) await keepBarsOfRecords(tx, assessment, at, orderedById)
}
