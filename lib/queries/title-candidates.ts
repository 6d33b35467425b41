import type { AskedPair } from '@/lib/domain/likeness/asked-pairs'
import { Prisma } from '@/prisma/generated/client'

export type Asked = { readonly id: string; readonly pairs: readonly AskedPair[] }

type Bounds = {
  /** newest suggestions looked at for each pair: what a question costs, however many suggestions there are */
  readonly perPair: number
  readonly most: number
}

/**
 * For each asked title the suggestions that share most of its pairs, rare pairs counting more: rows (asked_id, suggestion_id, shared).
 * Only equality of text and uuid, which are leakproof, so that the index serves under row level security.
 */
export function titleCandidates(congressId: string, asked: readonly Asked[], { perPair, most }: Bounds): Prisma.Sql {
  const questions = asked.flatMap(({ id, pairs }) => pairs.map((one) => ({ id, ...one })))
  return Prisma.sql`
    SELECT ranked.asked_id, ranked.suggestion_id, ranked.shared FROM (
      SELECT met.asked_id, met.suggestion_id, sum(met.worth) AS shared,
        row_number() OVER (PARTITION BY met.asked_id ORDER BY sum(met.worth) DESC, met.suggestion_id DESC) AS place
      FROM (
        SELECT a.id AS asked_id, t.suggestion_id,
          a.weight * ln(1 + ${perPair}::float8 / count(*) OVER (PARTITION BY a.id, a.pair)) AS worth
        FROM jsonb_to_recordset(${JSON.stringify(questions)}::jsonb) AS a(id uuid, pair text, weight float8)
        CROSS JOIN LATERAL (SELECT p.suggestion_id FROM title_pair p
          WHERE p.congress_id = ${congressId}::uuid AND p.pair = a.pair
          ORDER BY p.suggestion_id DESC LIMIT ${perPair}::int) t
        WHERE t.suggestion_id <> a.id) met
      GROUP BY met.asked_id, met.suggestion_id) ranked
    WHERE ranked.place <= ${most}::int`
}
