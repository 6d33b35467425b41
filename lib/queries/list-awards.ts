import { type Actor, holds } from '@/lib/domain/access/actor'
import type { AwardKind } from '@/lib/domain/award/award'
import { seesCalls, takesPart, watches } from '@/lib/domain/award/policy'
import type { CallState } from '@/lib/domain/award/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { AwardFilter } from '@/lib/schemas/award'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'

export type AwardRow = {
  id: string
  name: string
  kind: AwardKind
  year: number
  quota: number
  state: CallState
  noticeUntil: LocalDate | null
}

export type AwardPage = Page<AwardRow> & { readonly total: number; readonly totalIsMore: boolean }

const newestFirst: Order = { type: 'uuid', direction: 'descending' }

/** 评选 that the actor may see, the newest first. */
export const listAwards: Query<AwardFilter, AwardPage> = async (reading, { kind, page }) => {
  const { tx, actor, moment } = reading
  if (!seesCalls(actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(page)
  const ofKind = kind ? Prisma.sql`s.kind = ${kind}` : Prisma.sql`true`
  const [read] = await open(tx).$queryRaw<{ rows: AwardRow[]; total: number }[]>`
    WITH matching AS (SELECT s.id FROM award_call s WHERE ${awardsVisibleTo(actor, moment.today)} AND ${ofKind})
    SELECT (SELECT count(*)::int FROM (SELECT FROM matching LIMIT ${countLimit + 1}) counted) AS total,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'name', s.name, 'kind', s.kind, 'year', s.year, 'quota', s.quota, 'state', s.state,
          'noticeUntil', s.notice_until) ORDER BY ${orderBy(newestFirst, place)}), '[]')
        FROM (SELECT s.id FROM matching s WHERE ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}) found
        JOIN award_call s ON s.id = found.id) AS rows`
  const { rows, total } = read ?? { rows: [], total: 0 }
  return {
    ...pageOf(rows, place, () => null, rowsIn(reading)),
    total: Math.min(total, countLimit),
    totalIsMore: total > countLimit,
  }
}

/** The same as awardPolicy.view, for lists, over `award_call s`. A test holds the two together. */
const awardsVisibleTo = (actor: Actor, today: LocalDate): Prisma.Sql =>
  watches(actor) || takesPart(actor)
    ? Prisma.sql`true`
    : Prisma.sql`(${holds(actor, 'DELEGATE')}::boolean AND s.notice_from <= ${today}::date
        AND (s.stopped_on IS NULL OR s.notice_from <= s.stopped_on))`
