import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { seesReports } from '@/lib/domain/special-report/policy'
import type { ReportState } from '@/lib/domain/special-report/workflow'
import type { ReportFilter } from '@/lib/schemas/special-report'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, countLimit, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'
import { instructionsSeenBy, reportsVisibleTo } from './reports-visible-to'
import { type UnreportedActivity, unreportedActivities } from './unreported-activities'

export type ReportRow = {
  id: string
  year: number
  number: number | null
  title: string
  state: ReportState
  sentOn: LocalDate | null
  addressees: string[]
  instructions: number
  settled: number
  /** the earliest day on which a unit that has not reported yet is to report */
  dueOn: LocalDate | null
}

export type ReportPage = Page<ReportRow> & {
  readonly total: number
  readonly totalIsMore: boolean
  /** for the office: inspections and surveys whose report is still to come */
  readonly unreported: readonly UnreportedActivity[]
}

const newestFirst: Order = { type: 'uuid', direction: 'descending' }

/** 专报 that the actor may see, the newest first; of the instructions those that are his to see are counted. */
export const listSpecialReports: Query<ReportFilter, ReportPage> = async (reading, filter) => {
  const { tx, actor } = reading
  if (!seesReports(actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(filter.page)
  const [read] = await open(tx).$queryRaw<{ rows: ReportRow[]; total: number }[]>`
    WITH matching AS (SELECT s.id FROM special_report s WHERE ${reportsVisibleTo(actor)} AND ${conditions(reading, filter)})
    SELECT (SELECT count(*)::int FROM (SELECT FROM matching LIMIT ${countLimit + 1}) counted) AS total,
      (SELECT coalesce(json_agg(${reportJson(reading)} ORDER BY ${orderBy(newestFirst, place)}), '[]')
        FROM (SELECT s.id FROM matching s WHERE ${beyond(newestFirst, place)} ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}) found
        JOIN special_report s ON s.id = found.id) AS rows`
  const { rows, total } = read ?? { rows: [], total: 0 }
  return {
    ...pageOf(rows, place, () => null, rowsIn(reading)),
    total: Math.min(total, countLimit),
    totalIsMore: total > countLimit,
    unreported: place ? [] : await unreportedActivities(reading),
  }
}

/** A row of the list, over `special_report s`. */
export const reportJson = ({
  actor,
}: Pick<Reading, 'actor'>): Prisma.Sql => Prisma.sql`json_build_object('id', s.id, 'year', s.year,
  'number', s.number, 'title', s.title, 'state', s.state, 'sentOn', s.sent_on,
  'addressees', (SELECT coalesce(json_agg(d.name ORDER BY d.ordinal), '[]') FROM special_report_addressee d WHERE d.report_id = s.id),
  'instructions', (SELECT count(*) FROM special_report_instruction i WHERE i.report_id = s.id AND i.unit_id IS NOT NULL AND i.state <> 'STRUCK' AND ${instructionsSeenBy(actor)}),
  'settled', (SELECT count(*) FROM special_report_instruction i WHERE i.report_id = s.id AND i.state = 'SETTLED' AND ${instructionsSeenBy(actor)}),
  'dueOn', (SELECT min(i.due_on) FROM special_report_instruction i WHERE i.report_id = s.id AND i.state = 'OPEN' AND ${instructionsSeenBy(actor)}))`

function conditions({ actor, moment }: Reading, { state, late }: ReportFilter): Prisma.Sql {
  const all = [
    ...(state ? [Prisma.sql`s.state = ${state}`] : []),
    ...(late
      ? [
          Prisma.sql`EXISTS (SELECT FROM special_report_instruction i WHERE i.report_id = s.id AND i.state = 'OPEN'
            AND i.due_on < ${moment.today}::date AND ${instructionsSeenBy(actor)})`,
        ]
      : []),
  ]
  return all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`true`
}
