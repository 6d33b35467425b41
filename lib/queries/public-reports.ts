import { z } from 'zod'
import { type PublicContent, publicContentFrom } from '@/lib/domain/annual-report/public-content'
import type { ReportKind, SpecialTopic } from '@/lib/domain/annual-report/report'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Granted } from '@/lib/domain/publication/licence'
import { open, type Tx } from '@/lib/store/tx'

export type PublicReportRow = {
  readonly id: string
  readonly congress: string
  readonly year: number
  readonly kind: ReportKind
  readonly topic: SpecialTopic | null
  readonly title: string
  readonly untilOn: LocalDate
  readonly publishedAt: string
  readonly publishedOn: LocalDate
  readonly hash: string
  /** null where nothing is granted */
  readonly licence: Granted | null
}

/** With its frozen words: as they are read, and as the hash was made of them. */
export type PublicReport = PublicReportRow & { readonly content: PublicContent; readonly canonical: string }

/** Which of several reports of a year; what cannot be read is left out. */
export const publicReportFilterSchema = z.object({ of: z.uuid().optional().catch(undefined) })

/** For anybody, without a congress: every report that is out at this moment, the latest year first. */
export async function publicReports(tx: Tx, now: Date): Promise<readonly PublicReportRow[]> {
  const [row] = await open(tx).$queryRaw<{ found: PublicReportRow[] }[]>`SELECT access.public_reports(${now}) AS found`
  return row?.found ?? []
}

/** One that is out at this moment; null where there is none. */
export async function publicReport(tx: Tx, now: Date, id: string): Promise<PublicReport | null> {
  if (!z.uuid().safeParse(id).success) return null
  const [row] = await open(tx).$queryRaw<{ found: (PublicReportRow & { content: string }) | null }[]>`
    SELECT access.public_report(${id}::uuid, ${now}) AS found`
  const found = row?.found
  return found ? { ...found, canonical: found.content, content: publicContentFrom(found.content) } : null
}

export type PublicReportsOfYear = { readonly chosen: PublicReport; readonly others: readonly PublicReportRow[] }

/** The report of a year, the yearly one where none is named; null of a year of which nothing is out, and of one that is named and is not. */
export async function publicReportOfYear(
  tx: Tx,
  now: Date,
  year: number,
  of?: string,
): Promise<PublicReportsOfYear | null> {
  const ofYear = (await publicReports(tx, now)).filter((one) => one.year === year)
  const first = of ? ofYear.find(({ id }) => id === of) : (ofYear.find(({ kind }) => kind === 'ANNUAL') ?? ofYear[0])
  const chosen = first ? await publicReport(tx, now, first.id) : null
  return chosen ? { chosen, others: ofYear.filter(({ id }) => id !== chosen.id) } : null
}
