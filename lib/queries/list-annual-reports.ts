import { annualReportPolicy, seesAnnualReports } from '@/lib/domain/annual-report/policy'
import type { ReportKind } from '@/lib/domain/annual-report/report'
import type { AnnualReportState } from '@/lib/domain/annual-report/workflow'
import { yearsToWriteOf } from '@/lib/domain/annual-report/year-due'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import type { AnnualReportFilter } from '@/lib/schemas/annual-report'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { beyond, type Order, orderBy, type Page, pageOf, placeSchema, rowsIn } from './keyset'
import type { Query } from './query'

export type AnnualReportRow = {
  readonly id: string
  readonly year: number
  readonly kind: ReportKind
  readonly title: string
  readonly state: AnnualReportState
  readonly untilOn: LocalDate
  readonly sittingOn: LocalDate | null
  readonly publishOn: LocalDate | null
}

export type AnnualReportPage = Page<AnnualReportRow> & { readonly years: readonly number[] }

const newestFirst: Order = { column: Prisma.sql`s.year`, type: 'int', direction: 'descending' }

/** Reports of the office, the latest year first; what was discarded is shown where it is asked for. */
export const listAnnualReports: Query<AnnualReportFilter, AnnualReportPage> = async (reading, filter) => {
  const { tx, actor } = reading
  if (!seesAnnualReports(actor)) throw new Refusal('not-found')
  const place = placeSchema.parse(filter.page)
  const { year = null, kind = null, state = null } = filter
  const rows = await open(tx).$queryRaw<AnnualReportRow[]>`
    SELECT s.id, s.year, s.kind, s.title, s.state, s.until_on::text AS "untilOn", s.sitting_on::text AS "sittingOn", s.publish_on::text AS "publishOn"
      FROM annual_report s WHERE (${year}::int IS NULL OR s.year = ${year}) AND (${kind}::text IS NULL OR s.kind = ${kind})
       AND (s.state = ${state} OR ${state}::text IS NULL AND s.state <> 'DISCARDED') AND ${beyond(newestFirst, place)}
     ORDER BY ${orderBy(newestFirst, place)} LIMIT ${rowsIn(reading) + 1}`
  const years = await open(tx).$queryRaw<{ year: number }[]>`
    SELECT DISTINCT y.year FROM session y ORDER BY y.year DESC`
  return { ...pageOf(rows, place, (row) => String(row.year), rowsIn(reading)), years: years.map((one) => one.year) }
}

/** Which years there are to write of, the one whose report is due first. */
export const getToWriteAnnualReport: Query<null, { readonly years: readonly number[] }> = async ({
  tx,
  actor,
  moment,
}) => {
  if (!annualReportPolicy.write(actor, { congressId: actor.congress.id })) throw new Refusal('not-found')
  const years = await open(tx).$queryRaw<{ year: number }[]>`SELECT DISTINCT y.year FROM session y`
  return {
    years: yearsToWriteOf(
      years.map(({ year }) => year),
      moment.today,
    ),
  }
}
