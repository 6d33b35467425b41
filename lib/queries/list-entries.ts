import { delegationsOf, isStaff } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'

export const entryStandings = ['WRITING', 'OFFERED', 'ON_PAPER', 'DENIED'] as const

export type EntryLine = {
  id: string
  title: string
  delegate: string
  by: string
  enteredAt: string
  standing: (typeof entryStandings)[number]
}

const newestFirst: Order = { type: 'uuid', direction: 'descending' }

/** What this office has entered for delegates and what none of them has made his own yet. */
export const listEntries: Query<{ page?: string | undefined }, Page<EntryLine>> = async (reading, { page }) => {
  const { tx, actor } = reading
  const delegations = delegationsOf(actor)
  if (!isStaff(actor) && delegations.length === 0) throw new Refusal('not-found')
  const place = placeSchema.parse(page)
  const ours = isStaff(actor)
    ? Prisma.sql`(y.role = 'DELEGATE_OFFICE' OR s.delegation_id = ANY(${delegations}::uuid[]))`
    : Prisma.sql`s.delegation_id = ANY(${delegations}::uuid[]) AND y.role = 'DELEGATION_OFFICER'`
  const rows = await open(tx).$queryRaw<EntryLine[]>`
    SELECT s.id, s.title, d.name AS delegate, b.name AS by, y.entered_at AS "enteredAt",
      CASE WHEN y.outcome = 'DENIED' THEN 'DENIED' WHEN y.paper_on IS NOT NULL THEN 'ON_PAPER'
        WHEN y.offered_at IS NOT NULL THEN 'OFFERED' ELSE 'WRITING' END AS standing
    FROM proxy_entry y JOIN suggestion s ON s.id = y.suggestion_id JOIN delegate d ON d.id = s.lead_delegate_id JOIN person b ON b.id = y.entered_by_id
    WHERE (y.outcome IS NULL OR y.outcome = 'DENIED') AND ${ours} AND ${beyond(newestFirst, place)}
    ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}`
  return pageOf(rows, place, () => null, rowsIn(reading))
}
