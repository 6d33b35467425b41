import type { SavedSearch } from '@/lib/domain/search/saved'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { foundNow } from './found-ids'
import type { Reading } from './query'

/** What is new since its owner opened it last, counted so far. */
export type CountedSearch = SavedSearch & { readonly fresh: number }
export const freshLimit = 100

/** One's own, by name. */
export const savedSearches = ({ tx, actor }: Reading): Promise<SavedSearch[]> =>
  open(tx).$queryRaw<SavedSearch[]>`SELECT v.id, v.name, v.query, v.alerts FROM saved_search v
    WHERE v.person_id = ${actor.personId}::uuid ORDER BY v.name, v.id`

/** All of them in one round trip, each by what may be seen at this moment. */
export async function withNews({ tx, actor }: Reading, saved: readonly SavedSearch[]): Promise<CountedSearch[]> {
  if (saved.length === 0) return []
  const counts = saved.map(
    ({
      id,
      query,
    }) => Prisma.sql`SELECT ${id}::text AS id, (SELECT count(*)::int FROM (SELECT FROM (${foundNow(actor, query)}) n
      WHERE NOT EXISTS (SELECT FROM saved_search v, unnest(v.seen) AS before WHERE v.id = ${id}::uuid AND before = n.id) LIMIT ${freshLimit}::int) fresh) AS fresh`,
  )
  const rows = await open(tx).$queryRaw<{ id: string; fresh: number }[]>(Prisma.join(counts, ' UNION ALL '))
  const byId = new Map(rows.map(({ id, fresh }) => [id, fresh]))
  return saved.map((one) => ({ ...one, fresh: byId.get(one.id) ?? 0 }))
}
