import { open, type Tx } from './tx'

const together = 200

/** The next of those that were handed in and have not one deadline. */
export async function readUnbooked(tx: Tx): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT s.id FROM suggestion s WHERE s.submitted_at IS NOT NULL AND NOT EXISTS (SELECT FROM deadline d WHERE d.suggestion_id = s.id)
    ORDER BY s.id LIMIT ${together}`
  return rows.map(({ id }) => id)
}
