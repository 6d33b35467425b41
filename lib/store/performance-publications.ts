import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { canonicalOf } from '@/lib/domain/letter/canonical'
import type { Moment } from '@/lib/domain/moment'
import { publicPageOf } from '@/lib/domain/performance/public-page'
import type { YearPublication } from '@/lib/domain/performance/publishing'
import type { PublishingMoment } from '@/lib/domain/publication/embargo'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore } from './days'
import { readPerformanceFacts } from './performance-facts'
import { open, type Tx } from './tx'

type By = { readonly personId: string; readonly moment: Moment }

export const yearPublication = Prisma.sql`b.id, b.congress_id AS "congressId", b.year, b.version, b.announced_on::text AS "announcedOn",
  b.look_until::text AS "lookUntil", b.publish_at AS "publishAt"`

/** What stands of a year, held until commit. */
export async function lockYear(tx: Tx, year: number): Promise<YearPublication | null> {
  const [row] = await open(tx).$queryRaw<YearPublication[]>`
    SELECT ${yearPublication} FROM performance_publication b WHERE b.year = ${year} AND b.withdrawn_at IS NULL FOR UPDATE`
  return row ?? null
}

export async function addAnnouncement(
  tx: Tx,
  { congressId, year, lookUntil }: { congressId: string; year: number; lookUntil: LocalDate },
  { personId, moment }: By,
): Promise<string> {
  const before = await open(tx).performancePublication.count({ where: { year } })
  const announced = { announcedAt: moment.now, announcedOn: dayToStore(moment.today), announcedById: personId }
  const { id } = await open(tx).performancePublication.create({
    data: { congressId, year, version: before + 1, lookUntil: dayToStore(lookUntil), ...announced },
    select: { id: true },
  })
  return id
}

/** Of whoever was a delegate on a day of the year. */
export const seatedIn = (year: number): Prisma.Sql =>
  Prisma.sql`(d.mandate_from <= make_date(${year}::int, 12, 31) AND (d.mandate_to IS NULL OR d.mandate_to >= make_date(${year}::int, 1, 1)))`

/** The pages are written down as they stand now; what is public of the suggestions is asked anew at every reading. Answers how many. */
export async function publishYear(
  tx: Tx,
  { id, congressId, year }: YearPublication,
  when: PublishingMoment,
  { personId, moment, timeZone }: By & { readonly timeZone: string },
): Promise<number> {
  const status = Prisma.sql`s.status`
  const readable = Prisma.sql`true`
  const delegates = await readPerformanceFacts(tx, { whose: seatedIn(year), year, timeZone, readable, status })
  const pages = delegates.map(({ facts, ...delegate }) => ({
    ...{ publicationId: id, delegateId: delegate.id, congressId },
    content: canonicalOf(publicPageOf(delegate, facts, year, moment.today)),
  }))
  await open(tx).performancePage.createMany({ data: pages })
  const decided = { decidedAt: moment.now, decidedById: personId }
  await open(tx).performancePublication.update({
    where: { id },
    data: { publishAt: when.at, publishOn: dayToStore(when.on), ...decided },
    select: { id: true },
  })
  return pages.length
}

export async function withdrawYear(tx: Tx, id: string, reason: string, { personId, moment }: By): Promise<void> {
  const withdrawn = { withdrawnAt: moment.now, withdrawnById: personId, withdrawReason: reason }
  await open(tx).performancePublication.update({ where: { id }, data: withdrawn, select: { id: true } })
}

/** Objections about that year that nobody has answered. */
export async function countOpenObjections(tx: Tx, year: number): Promise<number> {
  const [row] = await open(tx).$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM attendance_objection x LEFT JOIN activity v ON v.id = x.activity_id
      LEFT JOIN reply_meeting_guest q ON q.id = x.guest_id LEFT JOIN reply_meeting h ON h.id = q.meeting_id
     WHERE x.outcome IS NULL AND coalesce(v.year, date_part('year', h.held_on)) = ${year}`
  return row?.count ?? 0
}
