import type { Actor } from '@/lib/domain/access/actor'
import { questionIn } from '@/lib/domain/search/question'
import { askedIn } from '@/lib/schemas/search'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { foundEntries } from './found-entries'
import { seen } from './search-rows'

/** All texts that a saved search finds for the actor now. */
export async function foundIds(tx: Tx, actor: Actor, query: string): Promise<string[]> {
  const rows = await open(tx).$queryRaw<{ id: string }[]>`SELECT n.id FROM (${foundNow(actor, query)}) n`
  return rows.map(({ id }) => id)
}

export function foundNow(actor: Actor, query: string): Prisma.Sql {
  const asked = askedIn(query)
  const question = questionIn(asked.text)
  return Prisma.sql`WITH found AS MATERIALIZED (${foundEntries(actor, asked, question)}) SELECT h.id FROM (${seen(actor, asked)}) h`
}
