import type { Actor } from '@/lib/domain/access/actor'
import type { Reported } from '@/lib/domain/notices/reported'
import type { NoticeFilter } from '@/lib/schemas/notices'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, pageSize, placeSchema } from './keyset'
import type { Query, Reading } from './query'
import { type Concealing, concealed, wordsToConceal } from './secrecy'
import { shownTo } from './shown-to'
import { visibleTo } from './visible-to'

/** `opens`: the page of the suggestion is still there for whoever reads. */
export type NoticeRow = Reported & { readonly isRead: boolean; readonly by: string | null; readonly opens: boolean }
export type Notices = Page<NoticeRow> & { readonly unread: number }

const newestFirst: Order = { type: 'uuid', direction: 'descending' }
const mostCounted = 100

/** Everything the actor was told of and may still see. */
export const listNotices: Query<NoticeFilter, Notices> = async (reading, { show, page }) => {
  const { tx, actor } = reading
  const place = placeSchema.parse(page)
  const order = orderBy(newestFirst, place)
  const kept = show === 'unread' ? Prisma.sql`NOT s."isRead"` : Prisma.sql`true`
  const rows = await open(tx).$queryRaw<(NoticeRow & Concealing)[]>`
    SELECT s.* FROM (SELECT o.id, o.read_at IS NOT NULL AS "isRead", e.type, e.at, e.subject_id AS "subjectId", e.actor_name AS by, e.data, s.id AS "suggestionId",
        s.title, s.number_text AS "numberText", coalesce(${visibleTo(actor)}, false) AS opens, ${wordsToConceal(actor)} AS conceal ${from(actor)}) s
     WHERE ${kept} AND ${beyond(newestFirst, place)} ORDER BY ${order} LIMIT ${pageSize + 1}`
  return { ...pageOf(rows.map(concealed), place, () => null), unread: await countUnread(reading) }
}

/** As the bell shows it: beyond a hundred it is many. */
export async function countUnread({ tx, actor }: Reading): Promise<number> {
  const [row] = await open(tx).$queryRaw<{ unread: number }[]>`
    SELECT count(*)::int AS unread FROM (SELECT ${from(actor)} AND o.read_at IS NULL LIMIT ${mostCounted}) counted`
  return row?.unread ?? 0
}

const from = (actor: Actor): Prisma.Sql => Prisma.sql`
  FROM notice o JOIN event e ON e.id = o.event_id LEFT JOIN suggestion s ON s.id = e.suggestion_id
 WHERE o.person_id = ${actor.personId}::uuid AND o.channel = 'IN_APP' AND ${shownTo(actor)}`
