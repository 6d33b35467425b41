import { type CustodyReason, daysHeld } from '@/lib/domain/deadlines/custody-span'
import type { HolderKind } from '@/lib/domain/deadlines/deadline'
import { type Lateness, latenessOf } from '@/lib/domain/deadlines/lateness'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type Holder, holderOf } from '@/lib/domain/suggestion/holder'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readRules } from '@/lib/store/calendar'
import { readBooked } from '@/lib/store/ledger-facts'
import { asKept } from '@/lib/store/ledger-lines'
import { namesIn } from './get-ledger'
import type { Reading } from './query'

export type HeldSpan = {
  readonly holder: HolderKind
  readonly unit: string | null
  readonly reason: CustodyReason
  readonly from: LocalDate
  /** null while it goes on */
  readonly until: LocalDate | null
  readonly days: number
}

export type LateReply = Lateness & {
  readonly unit: string
  readonly round: number
  readonly repliedOn: LocalDate | null
}

/** Who has the ball, who had it when, and whose the late days of each reply are. */
export type CustodyView = {
  readonly holder: Omit<Holder, 'unitId'> & { readonly unit: string | null }
  readonly custody: readonly HeldSpan[]
  readonly lateReplies: readonly LateReply[]
}

export async function readCustody({ tx, moment }: Reading, suggestion: Suggestion): Promise<CustodyView> {
  const { now, today } = moment
  const names = await namesIn(tx, suggestion)
  const [booked] = await readBooked(tx, [suggestion.id], now)
  const { unitId, ...holder } = holderOf(suggestion, booked?.spans ?? [], today)
  const unitNamed = (id: string | null) => (id ? (names.get(id) ?? null) : null)
  if (!booked) return { holder: { ...holder, unit: null }, custody: [], lateReplies: [] }
  const { facts, spans, lines } = booked
  const deadlines = asKept(ledgerOf(facts, await readRules(tx)), lines)
  const replies = deadlines.filter(({ purpose }) => purpose === 'reply' || purpose === 're-handling')
  return {
    holder: { ...holder, unit: unitNamed(unitId) },
    custody: spans
      .filter(({ from }) => from <= today)
      .map(({ unitId: of, assignmentId: _, ...span }) => ({
        ...span,
        until: span.until && span.until <= today ? span.until : null,
        unit: unitNamed(of),
        days: daysHeld(span, today),
      })),
    lateReplies: replies
      .map((deadline) => ({
        ...latenessOf(deadline, facts, deadlines, today),
        unit: unitNamed(deadline.bearer.unitId) ?? '',
        round: deadline.round,
        repliedOn: deadline.doneOn,
      }))
      .filter(({ days }) => days > 0),
  }
}
