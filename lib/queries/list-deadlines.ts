import { authorize } from '@/lib/domain/access/policy'
import type { ReportPurpose } from '@/lib/domain/annual-report/legal-days'
import type { AnnualReportState } from '@/lib/domain/annual-report/workflow'
import type { CustodyReason } from '@/lib/domain/deadlines/custody-span'
import type { HolderKind } from '@/lib/domain/deadlines/deadline'
import type { LimitPurpose } from '@/lib/domain/deadlines/limits'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type Urgency, urgencies } from '@/lib/domain/deadlines/urgency'
import { Refusal } from '@/lib/domain/refusal'
import { deadlineListPolicy } from '@/lib/domain/suggestion/seen-deadline'
import { type DeadlineFilter, deadlineFilterSchema } from '@/lib/schemas/deadline-filter'
import { urgencyChosen } from '@/lib/schemas/urgency-filter'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { ballOn, dueOfFound, isNarrow, openLines } from './deadline-conditions'
import { beyond, countLimit, type Order, orderBy, type Page, type Place, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query, Reading } from './query'
import { reportLines } from './report-deadlines'
import { urgencyIs } from './urgency-conditions'

/** One thing that is awaited, with where the ball lies now. */
export type DeadlineRow = {
  id: string
  /** null of the legal days of a report, which has `report` instead */
  suggestionId: string | null
  report: { id: string; state: AnnualReportState } | null
  numberText: string | null
  title: string
  purpose: LimitPurpose | ReportPurpose
  round: number
  bearer: HolderKind
  unitName: string | null
  dueOn: LocalDate
  isProvisional: boolean
  pausedSince: LocalDate | null
  ball: { holder: HolderKind; unit: string | null; reason: CustodyReason; since: LocalDate } | null
}

export type DeadlineCounts = Record<Urgency, number>
type Choice = { id: string; name: string }
type Read = { rows: DeadlineRow[]; counts: DeadlineCounts; units: Choice[] }

export type DeadlineList = Page<DeadlineRow> & {
  readonly counts: DeadlineCounts
  /** counting stops here */
  readonly countedTo: number
  readonly units: readonly Choice[]
}

const nearestFirst: Order = { column: Prisma.sql`s.due_on`, type: 'date', direction: 'ascending' }

/** 期限清单: everything that is awaited of anybody and that the actor may know of, with the legal days of the reports of a year, the nearest last day first. */
export const listDeadlines: Query<DeadlineFilter, DeadlineList> = async (reading, filter) => {
  authorize(reading.actor, deadlineListPolicy.view, null)
  const place = placeSchema.parse(filter.page)
  const [read] = await open(reading.tx).$queryRaw<Read[]>`
    WITH matching AS ${found(reading, filter)}
    SELECT ${countsOf(reading, filter)} AS counts, ${unitChoices} AS units, ${rowsOf(reading, filter, place, rowsIn(reading) + 1)} AS rows`
  if (!read) throw new Refusal('not-found')
  return {
    ...pageOf(read.rows, place, ({ dueOn }) => dueOn, rowsIn(reading)),
    counts: read.counts,
    countedTo: countLimit,
    units: read.units,
  }
}

/** How many of each word there are for the actor, or of one unit, for the homes. */
export async function countDeadlines(reading: Reading, unit?: string): Promise<DeadlineCounts> {
  const filter = deadlineFilterSchema.parse({ unit })
  const [read] = await open(reading.tx).$queryRaw<Pick<Read, 'counts'>[]>`
    WITH matching AS ${found(reading, filter)} SELECT ${countsOf(reading, filter)} AS counts`
  if (!read) throw new Refusal('not-found')
  return read.counts
}

const found = (reading: Reading, filter: DeadlineFilter): Prisma.Sql => Prisma.sql`
  ${isNarrow(filter) ? Prisma.sql`MATERIALIZED` : Prisma.sql`NOT MATERIALIZED`} (
    SELECT d.id, d.suggestion_id, d.purpose, d.round, d.bearer, d.unit_id, d.due_on, d.is_provisional, d.paused_since, s.title, s.number_text,
        NULL::uuid AS report_id, NULL::text AS report_state
      FROM deadline d JOIN suggestion s ON s.id = d.suggestion_id WHERE ${openLines(reading, filter)})`

function countsOf(reading: Reading, filter: DeadlineFilter): Prisma.Sql {
  const reports = reportLines(reading, filter)
  const counted = (word: Urgency, lines: Prisma.Sql) => Prisma.sql`(SELECT count(*)::int FROM (SELECT FROM ${lines} s
      WHERE ${urgencyIs(word, reading.moment.today, dueOfFound)} LIMIT ${countLimit}) counted)`
  const parts = urgencies.map((word) => {
    const ofSuggestions = counted(word, Prisma.sql`matching`)
    return Prisma.sql`${word}::text, ${reports ? Prisma.sql`least(${ofSuggestions} + ${counted(word, reports)}, ${countLimit})` : ofSuggestions}`
  })
  return Prisma.sql`json_build_object(${Prisma.join(parts)})`
}

function rowsOf(reading: Reading, filter: DeadlineFilter, place: Place | undefined, most: number) {
  const { today } = reading.moment
  const word = filter.urgency ? urgencyIs(urgencyChosen[filter.urgency], today, dueOfFound) : Prisma.sql`true`
  const order = orderBy(nearestFirst, place)
  const first = (lines: Prisma.Sql) =>
    Prisma.sql`(SELECT * FROM ${lines} s WHERE ${word} AND ${beyond(nearestFirst, place)} ORDER BY ${order} LIMIT ${most})`
  const reports = reportLines(reading, filter)
  const ofSuggestions = first(Prisma.sql`matching`)
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', s.id, 'suggestionId', s.suggestion_id, 'numberText', s.number_text, 'title', s.title,
      'report', CASE WHEN s.report_id IS NOT NULL THEN json_build_object('id', s.report_id, 'state', s.report_state) END,
      'purpose', s.purpose, 'round', s.round, 'bearer', s.bearer, 'unitName', u.name, 'dueOn', s.due_on, 'isProvisional', s.is_provisional,
      'pausedSince', s.paused_since, 'ball', (SELECT json_build_object('holder', b.holder, 'unit', h.name, 'reason', b.reason, 'since', b.from_on)
        FROM (SELECT y.* ${ballOn(today, Prisma.sql`s`)} LIMIT 1) b LEFT JOIN unit h ON h.id = b.unit_id)) ORDER BY ${order}), '[]')
    FROM ${reports ? first(Prisma.sql`(${ofSuggestions} UNION ALL ${first(reports)})`) : ofSuggestions} s
    LEFT JOIN unit u ON u.id = s.unit_id)`
}

export const unitChoices = Prisma.sql`
  (SELECT coalesce(json_agg(json_build_object('id', id, 'name', name) ORDER BY name), '[]') FROM unit)`
