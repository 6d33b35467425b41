import type { Actor } from '@/lib/domain/access/actor'
import { questionIn } from '@/lib/domain/search/question'
import { freshLimit } from '@/lib/domain/search/saved'
import { askedIn } from '@/lib/schemas/search'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { foundEntries, mostFetched, mostHits } from './found-entries'
import { seen } from './search-rows'

/** All texts that a saved search finds for the actor now. */
export async function foundIds(tx: Tx, actor: Actor, query: string): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`SELECT n.id FROM (${foundNow(actor, query)}) n`
  return rows.map(({ id }) => id)
}

/**
 * Of these the ones that its owner has not seen, a hundred at most: only of what is new to him is asked whether he may see it.
 * Where he has seen as many as are counted, what is older than all of them is not new.
 */
export function freshNow(actor: Actor, query: string, savedId: string): Prisma.Sql {
  const before = Prisma.sql`SELECT unnest(v.seen) FROM saved_search v WHERE v.id = ${savedId}::uuid`
  const oldest = Prisma.sql`SELECT coalesce(max(o.place), ${mostFetched}::bigint) FROM found o WHERE o.id IN (${before})`
  const isFull = Prisma.sql`(SELECT cardinality(v.seen) > ${mostHits}::int FROM saved_search v WHERE v.id = ${savedId}::uuid)`
  const among = Prisma.sql`id NOT IN (${before}) AND (NOT ${isFull} OR place <= (${oldest}))`
  return foundNow(actor, query, { among, most: freshLimit })
}

function foundNow(actor: Actor, query: string, which: Parameters<typeof seen>[2] = {}): Prisma.Sql {
  const asked = askedIn(query)
  const question = questionIn(asked.text)
  return Prisma.sql`WITH found AS MATERIALIZED (${foundEntries(actor, asked, question)}) SELECT h.id FROM (${seen(actor, asked, which)}) h`
}
