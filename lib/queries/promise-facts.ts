import type { PromiseOfYear } from '@/lib/domain/figures/commitments/promise-figure'
import { open, type Tx } from '@/lib/store/tx'
import type { Prisma } from '@/prisma/generated/client'

/** Promises of the suggestions of the year, and those of the sessions before that were open when it began. */
export function readPromisesOf(tx: Tx, year: number, visible: Prisma.Sql): Promise<PromiseOfYear[]> {
  return open(tx).$queryRaw<PromiseOfYear[]>`
    SELECT m.id, m.suggestion_id AS "suggestionId", m.unit_id AS "unitId", m.due_on::text AS "dueOn", m.closed_on::text AS "closedOn", m.outcome,
      (SELECT max(c.claimed_on)::text FROM commitment_claim c WHERE c.commitment_id = m.id AND c.decision = 'STRUCK_OFF' AND c.verified_as = 'DELEGATE') AS "doneOn",
      x.year < ${year}::int AS "isInherited"
    FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id JOIN session x ON x.id = s.session_id
    WHERE s.status NOT IN ('NOT_ACCEPTED', 'WITHDRAWN', 'SPLIT', 'REJOINED') AND ${visible}
      AND (x.year = ${year}::int OR x.year < ${year}::int AND (m.closed_on IS NULL OR m.closed_on >= make_date(${year}::int, 1, 1)))
    ORDER BY m.due_on, m.id`
}
