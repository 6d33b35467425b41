import type { Correction } from '@/lib/domain/assessment/correction'
import { open, type Tx } from './tx'

type Row = {
  id: string
  unitId: string
  itemKey: string
  reason: string
  kind: Correction['kind']
  points: number
  factId: string
}

/** What holds of an assessment; in the order in which it was made, so that the last word on an item is the last in the list. */
export async function readCorrections(tx: Tx, assessmentId: string): Promise<readonly Correction[]> {
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT id, unit_id AS "unitId", item_key AS "itemKey", reason, kind, points, fact_id AS "factId" FROM assessment_correction
    WHERE assessment_id = ${assessmentId}::uuid AND taken_back_at IS NULL ORDER BY made_at, id`
  return rows.map(({ kind, points, factId, ...row }) =>
    kind === 'POINTS' ? { ...row, kind, points } : { ...row, kind, factId },
  )
}
