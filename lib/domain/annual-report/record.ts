import { addDays, type LocalDate, yearOf } from '../deadlines/local-date'
import type { PublishingMoment } from '../publication/embargo'
import { Refusal } from '../refusal'
import { ensureOpen } from '../workflow'
import type { ReportKind, SpecialTopic } from './report'
import { type AnnualReportMove, type AnnualReportState, annualReportWorkflow } from './workflow'

type Facts = {
  readonly frozenAt: Date | null
  readonly frozenById: string | null
  readonly approvedAt: Date | null
  readonly publishAt: Date | null
  readonly publishOn: LocalDate | null
  readonly withdrawnAt: Date | null
  readonly discardedAt: Date | null
}

/** One report of a year as it stands; its words and numbers are kept beside it. */
export type AnnualReport = Facts & {
  readonly id: string
  readonly congressId: string
  readonly year: number
  readonly kind: ReportKind
  /** of a special report */
  readonly topic: SpecialTopic | null
  /** the day on which its numbers were counted */
  readonly untilOn: LocalDate
  readonly title: string
  readonly state: AnnualReportState
  readonly version: number
  /** of the standing committee that hears it */
  readonly sittingOn: LocalDate | null
  readonly hash: string | null
}

/** By which the record names it. */
export const toldOfReport = ({ year, kind, title }: Pick<AnnualReport, 'year' | 'kind' | 'title'>) => ({
  year,
  reportKind: kind,
  title,
})

/** The only place where the state of a report comes from. */
export function annualReportState({ frozenAt, approvedAt, publishAt, withdrawnAt, discardedAt }: Facts) {
  if (discardedAt) return 'DISCARDED'
  if (withdrawnAt) return 'WITHDRAWN'
  if (publishAt) return 'PUBLISHED'
  if (approvedAt) return 'APPROVED'
  return frozenAt ? 'FROZEN' : 'DRAFT'
}

function moved(report: AnnualReport, move: AnnualReportMove, facts: Partial<AnnualReport>): AnnualReport {
  ensureOpen(annualReportWorkflow, report.state, move)
  const after = { ...report, ...facts }
  return { ...after, state: annualReportState(after) }
}

/** Whoever saves, freezes or approves has read the version before him and no other. */
function ensureSeen({ version }: AnnualReport, seen: number): void {
  if (version !== seen) throw new Refusal('stale-version', { version })
}

/** A year that has begun; 422 otherwise. */
export function ensureYearBegun(year: number, today: LocalDate): void {
  if (year > yearOf(today)) throw new Refusal('report-year-outside', { year: yearOf(today) })
}

export function saveAnnualReport(report: AnnualReport, title: string, seen: number): AnnualReport {
  const saved = moved(report, 'save', { title, version: report.version + 1 })
  ensureSeen(report, seen)
  return saved
}

export type Sealed = { readonly hash: string; readonly now: Date; readonly today: LocalDate; readonly personId: string }

/** 定稿: the numbers are those of this moment, and nothing of it moves until it is sent back. */
export function freezeAnnualReport(report: AnnualReport, seen: number, { hash, now, today, personId }: Sealed) {
  const frozen = moved(report, 'freeze', { frozenAt: now, frozenById: personId, untilOn: today, hash })
  ensureSeen(report, seen)
  return { ...frozen, version: report.version + 1 }
}

type Approval = Pick<Sealed, 'now' | 'personId'>

/** Nobody approves what he froze himself. */
export function ensureAnother({ frozenById }: AnnualReport, personId: string): void {
  if (frozenById === personId) throw new Refusal('report-own-freeze')
}

export function approveAnnualReport(report: AnnualReport, seen: number, { personId, now }: Approval): AnnualReport {
  const approved = moved(report, 'approve', { approvedAt: now })
  ensureSeen(report, seen)
  ensureAnother(report, personId)
  return approved
}

/** A draft again: what it was frozen as is gone but for the hash in the log, and it is frozen anew. */
export function sendBackAnnualReport(report: AnnualReport): AnnualReport {
  const back = moved(report, 'sendBack', { frozenAt: null, frozenById: null, hash: null })
  return { ...back, version: report.version + 1 }
}

export const publishAnnualReport = (report: AnnualReport, { at, on }: PublishingMoment): AnnualReport =>
  moved(report, 'publish', { publishAt: at, publishOn: on, withdrawnAt: null })

export const withdrawAnnualReport = (report: AnnualReport, now: Date): AnnualReport =>
  moved(report, 'withdraw', { withdrawnAt: now })

export const discardAnnualReport = (report: AnnualReport, now: Date): AnnualReport =>
  moved(report, 'discard', { discardedAt: now })

const farthestAhead = 400

/** Today at the earliest: what has been held is heard, and no reminder is of use. */
export function ensureSittingInReach(sittingOn: LocalDate, today: LocalDate): void {
  const last = addDays(today, farthestAhead)
  if (sittingOn < today || sittingOn > last) throw new Refusal('report-sitting-outside', { from: today, to: last })
}

export const planSitting = (report: AnnualReport, sittingOn: LocalDate | null): AnnualReport =>
  moved(report, 'plan', { sittingOn })
