import { canonicalOf } from '../letter/canonical'
import type { ReportGround, ReportKind, ReportNumbers, ReportText, SpecialTopic } from './report'

/** What is frozen: the words, their numbers and everything that these were counted of. */
export type SealedReport = {
  readonly kind: ReportKind
  readonly topic: SpecialTopic | null
  readonly year: number
  readonly title: string
  readonly text: ReportText
  readonly numbers: ReportNumbers
  /** ISO 8601, UTC */
  readonly frozenAt: string
  readonly figures: ReportGround
}

/** In one way of writing; the seal is the SHA-256 of these characters in UTF-8, in hexadecimal. */
export const sealedText = (report: SealedReport): string => canonicalOf(report)

export const sealedFrom = (canonical: string): SealedReport => JSON.parse(canonical) as SealedReport
