import { addDays } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { answerDue, type NoticeRow, noticeJson, noticesJoined } from './list-chasing-notices'
import { noticesVisibleTo } from './notices-visible-to'
import type { Reading } from './query'

export type NoticesWaiting = { readonly total: number; readonly first: readonly NoticeRow[] }

export type OfficeNotices = { readonly toIssue: NoticesWaiting; readonly answered: NoticesWaiting }

const firstFew = 5
const daysNew = 14

/** What the office has to issue, the oldest first, and what the units have answered of late. */
export async function officeNotices(reading: Reading): Promise<OfficeNotices> {
  const since = addDays(reading.moment.today, -daysNew)
  const drafts = waiting(reading, Prisma.sql`s.status = 'DRAFT'`, Prisma.sql`s.id`)
  const answers = Prisma.sql`s.status = 'ANSWERED' AND s.answered_on >= ${since}::date`
  const [row] = await open(reading.tx).$queryRaw<OfficeNotices[]>`
    SELECT ${drafts} AS "toIssue", ${waiting(reading, answers, Prisma.sql`s.answered_at DESC`)} AS answered`
  return row ?? { toIssue: nothing, answered: nothing }
}

/** What a unit has to receive or to answer, by the day of the answer; what is closed asks for nothing any more. */
export async function unitNotices(reading: Reading): Promise<NoticesWaiting> {
  const asked = Prisma.sql`s.status IN ('ISSUED', 'RECEIVED') AND k.void_on IS NULL`
  const [row] = await open(reading.tx).$queryRaw<{ waiting: NoticesWaiting }[]>`
    SELECT ${waiting(reading, asked, Prisma.sql`k.due_on, s.id`)} AS waiting`
  return row?.waiting ?? nothing
}

const nothing: NoticesWaiting = { total: 0, first: [] }

function waiting({ actor }: Reading, which: Prisma.Sql, order: Prisma.Sql): Prisma.Sql {
  const all = Prisma.sql`FROM ${noticesJoined} ${answerDue} WHERE ${noticesVisibleTo(actor)} AND ${which}`
  return Prisma.sql`json_build_object('total', (SELECT count(*)::int ${all}), 'first', (SELECT coalesce(json_agg(f.row ORDER BY f.place), '[]')
    FROM (SELECT ${noticeJson} AS row, row_number() OVER (ORDER BY ${order}) AS place ${all} ORDER BY ${order} LIMIT ${firstFew}) f))`
}
