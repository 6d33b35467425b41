import type { CustodyReason, CustodySpan } from '../deadlines/custody-span'
import { spanOn } from '../deadlines/custody-span'
import type { HolderKind } from '../deadlines/deadline'
import type { LocalDate } from '../deadlines/local-date'

/** Who has to act next, why, and since when it waits. */
export type Holder = {
  readonly kind: HolderKind | 'NOBODY'
  readonly unitId: string | null
  readonly reason: CustodyReason | null
  readonly since: LocalDate | null
}

/** The same that the days are booked to, so that a screen never contradicts the ledger. A draft is its delegate's. */
export function holderOf(
  { submittedAt }: { readonly submittedAt: Date | null },
  spans: readonly CustodySpan[],
  today: LocalDate,
): Holder {
  const span = spanOn(spans, today)
  if (span) return { kind: span.holder, unitId: span.unitId, reason: span.reason, since: span.from }
  return { kind: submittedAt ? 'NOBODY' : 'DELEGATE', unitId: null, reason: null, since: null }
}
