import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import { Prisma } from '@/prisma/generated/client'
import { open, type Tx } from './tx'

/** Assignments that no one has acknowledged; what is objected to waits for somebody else. */
export const notAcknowledged = Prisma.sql`
  FROM assignment a JOIN suggestion t ON t.id = a.suggestion_id AND t.status = ANY(${[...awaitingReply]}) AND t.round = 1
 WHERE a.acknowledged_on IS NULL AND a.ended_on IS NULL AND a.status = 'ASSIGNED'`

/** How many the units of this person have not acknowledged. */
export async function countNotAcknowledged(tx: Tx, personId: string): Promise<number> {
  const [row] = await open(tx).$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total ${notAcknowledged} AND a.unit_id IN (
      SELECT g.unit_id FROM role_grant g WHERE g.person_id = ${personId}::uuid AND g.revoked_at IS NULL)`
  return row?.total ?? 0
}
