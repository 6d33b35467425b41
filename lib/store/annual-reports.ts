import { type AnnualReport, annualReportState } from '@/lib/domain/annual-report/record'
import type { ReportNumbers, ReportText } from '@/lib/domain/annual-report/report'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { Prisma } from '@/prisma/generated/client'
import { dayToStore, maybeDayToStore } from './days'
import { open, type Tx } from './tx'

type By = { readonly moment: Moment; readonly personId: string }
export type Written = { readonly text: ReportText; readonly numbers: ReportNumbers }
export type Kept = Written & { readonly content: string | null; readonly annex: string | null }

/** Over `annual_report r`. */
const columns = Prisma.sql`r.id, r.congress_id AS "congressId", r.year, r.kind, r.topic, r.until_on::text AS "untilOn", r.title, r.state, r.version,
  r.sitting_on::text AS "sittingOn", r.hash, r.frozen_at AS "frozenAt", r.frozen_by_id AS "frozenById", r.approved_at AS "approvedAt",
  r.publish_at AS "publishAt", r.publish_on::text AS "publishOn", r.withdrawn_at AS "withdrawnAt", r.discarded_at AS "discardedAt"`

export async function readAnnualReport(tx: Tx, id: string): Promise<AnnualReport> {
  const [row] = await open(tx).$queryRaw<
    AnnualReport[]
  >`SELECT ${columns} FROM annual_report r WHERE r.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

/** Held until commit. */
export async function lockAnnualReport(tx: Tx, id: string): Promise<AnnualReport> {
  await open(tx).$queryRaw`SELECT id FROM annual_report WHERE id = ${id}::uuid FOR UPDATE`
  return readAnnualReport(tx, id)
}

export async function readKept(tx: Tx, id: string): Promise<Kept> {
  const [row] = await open(tx).$queryRaw<Kept[]>`
    SELECT r.text, r.numbers, r.content, r.annex FROM annual_report r WHERE r.id = ${id}::uuid`
  if (!row) throw new Refusal('not-found')
  return row
}

type New = Pick<AnnualReport, 'congressId' | 'year' | 'kind' | 'topic' | 'title'> & Written

/** Refused where a report of that year and kind stands: two officers at once write one. */
export async function addAnnualReport(tx: Tx, { text, numbers, ...report }: New, { moment, personId }: By) {
  const who = { writtenAt: moment.now, writtenById: personId, changedAt: moment.now, changedById: personId }
  const state = annualReportState(nothingYet)
  const [row] = await open(tx).$queryRaw<{ id: string }[]>`
    INSERT INTO annual_report (congress_id, year, kind, topic, title, until_on, state, text, numbers, written_at, written_by_id, changed_at, changed_by_id)
    VALUES (${report.congressId}::uuid, ${report.year}, ${report.kind}, ${report.topic}, ${report.title}, ${moment.today}::date, ${state},
      ${JSON.stringify(text)}::jsonb, ${JSON.stringify(numbers)}::jsonb, ${who.writtenAt}, ${personId}::uuid, ${who.changedAt}, ${personId}::uuid)
    ON CONFLICT DO NOTHING RETURNING id`
  if (!row) throw new Refusal('report-stands', { year: report.year })
  return row.id
}

const nothingYet = {
  ...{ frozenAt: null, frozenById: null, approvedAt: null, publishAt: null, publishOn: null },
  ...{ withdrawnAt: null, discardedAt: null },
}

/** A standing report of that year and kind, beside this one. */
export async function ensureStandsAlone(tx: Tx, { id, year, kind }: AnnualReport): Promise<void> {
  if (kind === 'SPECIAL') return
  const others = await open(tx).annualReport.count({
    where: { year, kind, id: { not: id }, state: { notIn: ['DISCARDED', 'WITHDRAWN'] } },
  })
  if (others > 0) throw new Refusal('report-stands', { year })
}

type More = Partial<
  Written & {
    content: string | null
    annex: string | null
    approvedOn: LocalDate
    approvedById: string
    publishedById: string
    withdrawnById: string | null
    withdrawReason: string
  }
>

/** Everything of the record, and of its words what is given. */
export async function saveAnnualReportRow(tx: Tx, report: AnnualReport, more: More, { moment, personId }: By) {
  const { state, version, title, hash, frozenAt, frozenById, approvedAt, publishAt, withdrawnAt, discardedAt } = report
  const { text, numbers, approvedOn, ...rest } = more
  await open(tx).annualReport.update({
    where: { id: report.id },
    data: {
      ...{ state, version, title, hash, frozenAt, frozenById, approvedAt, publishAt, withdrawnAt, discardedAt },
      ...{ changedAt: moment.now, changedById: personId, ...rest },
      ...(text ? { text: asJson(text) } : {}),
      ...(numbers ? { numbers: asJson(numbers) } : {}),
      ...(approvedOn ? { approvedOn: dayToStore(approvedOn) } : {}),
      untilOn: dayToStore(report.untilOn),
      sittingOn: maybeDayToStore(report.sittingOn),
      publishOn: maybeDayToStore(report.publishOn),
    },
    select: { id: true },
  })
}

const asJson = (value: unknown) => value as Prisma.InputJsonValue
