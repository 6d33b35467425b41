import { authorize } from '@/lib/domain/access/policy'
import { addDays, type LocalDate } from '@/lib/domain/deadlines/local-date'
import { type WorkingCalendar, works } from '@/lib/domain/deadlines/working-days'
import { noticePolicy } from '@/lib/domain/notices/policy'
import type { Reported } from '@/lib/domain/notices/reported'
import type { PhoneListFilter } from '@/lib/schemas/notices'
import { readCalendar } from '@/lib/store/calendar'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'

export type Unreached = {
  readonly id: string
  readonly name: string
  readonly phone: string | null
  readonly offices: readonly string[]
  /** the newest that failed, up to which a call settles */
  readonly upTo: string
  readonly untold: readonly (Reported & { readonly failure: string })[]
}

export type PhoneList = Page<Unreached> & { readonly total: number }

const byPerson: Order = { type: 'uuid', direction: 'ascending' }
const mostRead = 20

/** Whom a statutory notice did not reach on any way, and who has not read it here either for a working day. */
export const phoneList: Query<PhoneListFilter, PhoneList> = async (reading, { page }) => {
  authorize(reading.actor, noticePolicy.callPeople, null)
  const place = placeSchema.parse(page)
  const failed = await failures(reading)
  const rows = await open(reading.tx).$queryRaw<Unreached[]>`
    SELECT s.id, p.name, p.phone, s."upTo", ${offices} AS offices, ${untold(failed)} AS untold
      FROM (SELECT o.person_id AS id, max(o.id::text) AS "upTo" ${failed} GROUP BY o.person_id) s JOIN person p ON p.id = s.id
     WHERE ${beyond(byPerson, place)} ORDER BY ${orderBy(byPerson, place)} LIMIT ${rowsIn(reading) + 1}`
  return { ...pageOf(rows, place, () => null, rowsIn(reading)), total: await countUnreached(reading) }
}

/** How many people there are to ring up. */
export async function countUnreached(reading: Reading): Promise<number> {
  const [row] = await open(reading.tx).$queryRaw<{ total: number }[]>`
    SELECT count(*)::int AS total FROM (SELECT DISTINCT o.person_id ${await failures(reading)} LIMIT ${countLimit}) counted`
  return row?.total ?? 0
}

async function failures({ tx, actor, moment }: Reading): Promise<Prisma.Sql> {
  const day = latestWorkingDay(moment.today, await readCalendar(tx))
  return Prisma.sql`
    FROM notice o WHERE o.state = 'FAILED' AND o.called_at IS NULL AND o.is_statutory AND o.failure <> 'not-concerned'
      AND o.failed_at < (${day}::date::timestamp AT TIME ZONE ${actor.congress.timeZone})
      AND NOT EXISTS (SELECT FROM notice w WHERE w.event_id = o.event_id AND w.person_id = o.person_id
        AND (w.channel = 'IN_APP' AND w.read_at IS NOT NULL OR w.channel <> 'IN_APP' AND w.state = 'DELIVERED'))`
}

/** What failed before it began has had a working day to be read. */
function latestWorkingDay(today: LocalDate, calendar: WorkingCalendar): LocalDate {
  return works(today, calendar) ? today : latestWorkingDay(addDays(today, -1), calendar)
}

const offices = Prisma.sql`ARRAY(SELECT DISTINCT coalesce(u.name, l.name, '') FROM role_grant g LEFT JOIN unit u ON u.id = g.unit_id
  LEFT JOIN delegate d ON d.id = g.delegate_id LEFT JOIN delegation l ON l.id = d.delegation_id
  WHERE g.person_id = p.id AND g.revoked_at IS NULL AND coalesce(u.name, l.name) IS NOT NULL)`

const untold = (failed: Prisma.Sql): Prisma.Sql => Prisma.sql`(
  SELECT json_agg(json_build_object('id', f.id, 'failure', f.failure, 'type', e.type, 'at', e.at, 'subjectId', e.subject_id, 'data', e.data, 'suggestionId', t.id,
      'title', t.title, 'numberText', t.number_text) ORDER BY f.id DESC)
    FROM (SELECT DISTINCT ON (o.event_id) o.id, o.event_id, o.failure ${failed} AND o.person_id = s.id ORDER BY o.event_id DESC, o.id LIMIT ${mostRead}) f
    JOIN event e ON e.id = f.event_id LEFT JOIN suggestion t ON t.id = e.suggestion_id)`
