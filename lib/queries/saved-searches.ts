import { maySearch } from '@/lib/domain/search/policy'
import type { SavedSearch } from '@/lib/domain/search/saved'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { freshNow } from './found-ids'
import type { Reading } from './query'

/** With what is new since its owner opened it last. */
export type CountedSearch = SavedSearch & { readonly fresh: number }

/** One's own, by name. */
export const savedSearches = ({ tx, actor }: Reading): Promise<SavedSearch[]> =>
  open(tx).$queryRaw<SavedSearch[]>`SELECT v.id, v.name, v.query, v.alerts FROM saved_search v
    WHERE v.person_id = ${actor.personId}::uuid ORDER BY v.name, v.id`

/** All of them in one round trip, each by what may be seen at this moment. */
export async function withNews({ tx, actor }: Reading, saved: readonly SavedSearch[]): Promise<CountedSearch[]> {
  if (saved.length === 0) return []
  const counts = saved.map(
    ({ id, query }) =>
      Prisma.sql`SELECT ${id}::text AS id, (SELECT count(*)::int FROM (${freshNow(actor, query, id)}) fresh) AS fresh`,
  )
  const rows = await open(tx).$queryRaw<{ id: string; fresh: number }[]>(Prisma.join(counts, ' UNION ALL '))
  const byId = new Map(rows.map(({ id, fresh }) => [id, fresh]))
  return saved.map((one) => ({ ...one, fresh: byId.get(one.id) ?? 0 }))
}

/** For the page on which somebody begins the day. */
export const searchesAtHome = async (reading: Reading): Promise<CountedSearch[]> =>
  maySearch(reading.actor) ? withNews(reading, await savedSearches(reading)) : []
