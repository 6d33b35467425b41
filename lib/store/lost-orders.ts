import { packingQueue } from './queue-names'
import { open, type Tx } from './tx'

/** Files of suggestions that are ordered, while no job of theirs waits or runs. */
export async function readLostOrders(tx: Tx): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT d.id FROM dossier d WHERE d.state = 'ORDERED' AND NOT EXISTS (
      SELECT FROM pgboss.job j WHERE j.name = ${packingQueue} AND j.state < 'completed' AND j.data->>'dossierId' = d.id::text)
    ORDER BY d.id LIMIT 100`
  return rows.map(({ id }) => id)
}
