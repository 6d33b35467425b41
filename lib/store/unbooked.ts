import { open, type Tx } from './tx'

const together = 200

/** The next of those that were handed in and that the ledger knows nothing of; of some, over before it began, it never will. */
export async function readUnbooked(tx: Tx, after: string | null): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT s.id FROM suggestion s WHERE s.submitted_at IS NOT NULL AND (${after}::uuid IS NULL OR s.id > ${after}::uuid)
      AND NOT EXISTS (SELECT FROM deadline d WHERE d.suggestion_id = s.id)
      AND NOT EXISTS (SELECT FROM custody_span y WHERE y.suggestion_id = s.id)
    ORDER BY s.id LIMIT ${together}`
  return rows.map(({ id }) => id)
}
