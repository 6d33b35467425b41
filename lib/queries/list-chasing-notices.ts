import type { Actor } from '@/lib/domain/access/actor'
import type { NoticeKind } from '@/lib/domain/chasing/chasing-notice'
import { seesNotices } from '@/lib/domain/chasing/policy'
import type { NoticeStatus } from '@/lib/domain/chasing/workflow'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { ChasingFilter } from '@/lib/schemas/chasing'
import { open } from '@/lib/store/tx'
import { holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { foundBy } from './found-by-words'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import { noticesVisibleTo } from './notices-visible-to'
import type { Query } from './query'

export type NoticeRow = {
  id: string
  kind: NoticeKind
  year: number
  number: number
  status: NoticeStatus
  version: number
  suggestionId: string
  numberText: string | null
  title: string
  unit: string
  /** of the answer; null before it is issued */
  dueOn: LocalDate | null
  dueIsProvisional: boolean
  isAwaited: boolean
}

export type NoticePage = Page<NoticeRow> & { readonly total: number; readonly totalIsMore: boolean }

const newestFirst: Order = { type: 'uuid', direction: 'descending' }

/** 催办单、督办单 that the actor may see, the newest first, in one round trip. */
export const listChasingNotices: Query<ChasingFilter, NoticePage> = async (reading, filter) => {
  const { tx, actor } = reading
  if (!seesNotices(actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(filter.page)
  const [read] = await open(tx).$queryRaw<{ rows: NoticeRow[]; total: number }[]>`
    WITH matching AS (SELECT s.id FROM ${noticesJoined} WHERE ${noticesVisibleTo(actor)} AND ${conditions(actor, filter)})
    SELECT (SELECT count(*)::int FROM (SELECT FROM matching LIMIT ${countLimit + 1}) counted) AS total,
      (SELECT coalesce(json_agg(${noticeJson} ORDER BY ${orderBy(newestFirst, place)}), '[]')
        FROM (SELECT s.id FROM matching s WHERE ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}) found
        JOIN ${noticesJoined} ON s.id = found.id ${answerDue}) AS rows`
  const { rows, total } = read ?? { rows: [], total: 0 }
  return {
    ...pageOf(rows, place, () => null, rowsIn(reading)),
    total: Math.min(total, countLimit),
    totalIsMore: total > countLimit,
  }
}

/** A notice `s` with its assignment, unit and suggestion `t`. */
export const noticesJoined = Prisma.sql`(chasing_notice s JOIN assignment a ON a.id = s.assignment_id JOIN unit u ON u.id = a.unit_id
  JOIN suggestion t ON t.id = s.suggestion_id)`

/** The line of the ledger that counts the answer. */
export const answerDue = Prisma.sql`LEFT JOIN deadline k ON k.reference_id = s.id AND k.suggestion_id = s.suggestion_id AND k.purpose = 'chasing-answer'`

/** A row of the list, over both. */
export const noticeJson = Prisma.sql`json_build_object('id', s.id, 'kind', s.kind, 'year', s.year, 'number', s.number, 'status', s.status,
  'version', s.version, 'suggestionId', t.id, 'numberText', t.number_text, 'title', t.title, 'unit', ${holderNameOn(Prisma.sql`s.issued_on`)}, 'dueOn', k.due_on,
  'dueIsProvisional', coalesce(k.is_provisional, false), 'isAwaited', k.id IS NOT NULL AND k.done_on IS NULL AND k.void_on IS NULL)`

function conditions(actor: Actor, { kind, status, text }: ChasingFilter): Prisma.Sql {
  const all = [
    ...(kind ? [Prisma.sql`s.kind = ${kind}`] : []),
    ...(status ? [Prisma.sql`s.status = ${status}`] : []),
    ...(text ? [foundBy(actor, text, { id: Prisma.sql`t.id` })] : []),
  ]
  return all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`true`
}
