import type { HolderKind } from './deadline'
import { daysBetween, earlierOf, type LocalDate } from './local-date'

/** Why the ball lies where it lies. */
export const custodyReasons = [
  'first-look',
  'to-register',
  'sent-back',
  'to-assign',
  'to-acknowledge',
  'accepted-by-silence',
  'return-undecided',
  'return-coordinated',
  'return-before-committee',
  'handling',
  'handling-again',
  'at-head',
  'agreed-stop',
  'waiting-for-delegate',
  'waiting-for-assist',
  'assist-late',
  'extension-undecided',
  'to-rate',
  'feedback-over',
  'rated',
  'promise-open',
  'promise-to-verify',
  'promise-to-decide',
  'promises-kept',
] as const
export type CustodyReason = (typeof custodyReasons)[number]

export type Custody = {
  readonly holder: HolderKind
  readonly unitId: string | null
  readonly assignmentId: string | null
  readonly reason: CustodyReason
}

/** From the first day to the day on which somebody else has it at its end. */
export type CustodySpan = Custody & { readonly from: LocalDate; readonly until: LocalDate | null }

/** How long each span has lasted by the end of yesterday; what lies ahead has not lasted at all. */
export const daysHeld = ({ from, until }: Pick<CustodySpan, 'from' | 'until'>, today: LocalDate): number =>
  Math.max(0, daysBetween(from, until ? earlierOf(until, today) : today))

/** Whoever has it today; nobody once it is over. */
export const spanOn = <Span extends Pick<CustodySpan, 'from' | 'until'>>(
  spans: readonly Span[],
  day: LocalDate,
): Span | undefined => spans.find(({ from, until }) => from <= day && (until === null || day < until))
