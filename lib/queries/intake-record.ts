import { type Actor, holds, isStaff } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { hasSigned, leads } from '@/lib/domain/suggestion/signers'
import type {
  NotAcceptedGround,
  ObjectionDecision,
  RefusalOutcome,
  Suggestion,
} from '@/lib/domain/suggestion/suggestion'
import { isStillOpen, withdrawalPolicy } from '@/lib/domain/suggestion/withdrawal'
import { open } from '@/lib/store/tx'
import type { Reading } from './query'

export type RefusalEntry = {
  id: string
  ground: NotAcceptedGround
  reason: string
  outcome: RefusalOutcome
  unit: string | null
  refusedOn: LocalDate
  lastDayToObject: LocalDate
  readOn: LocalDate | null
  objection: string | null
  objectedOn: LocalDate | null
  decision: ObjectionDecision | null
  decisionReason: string | null
  minutesNumber: string | null
  decidedOn: LocalDate | null
}

type WithdrawalEntry = {
  words: string
  askedOn: LocalDate
  onPaper: boolean
  isPending: boolean
  agreed: string[]
  left: string[]
  awaited: string[]
}

export type IntakeRecord = {
  /** the newest first */
  readonly refusals: readonly RefusalEntry[]
  /** the latest that was not cancelled, for those it concerns */
  readonly withdrawal: (WithdrawalEntry & { canAnswer: boolean; canCancel: boolean; isOpen: boolean }) | null
}

/** What was decided before it was assigned, and whether its delegates want it back; one round trip. */
export async function intakeRecordOf({ tx, actor }: Reading, suggestion: Suggestion): Promise<IntakeRecord> {
  const { id } = suggestion
  const [row] = await open(tx).$queryRaw<{ refusals: RefusalEntry[]; withdrawal: WithdrawalEntry | null }[]>`
    SELECT (SELECT coalesce(json_agg(json_build_object('id', n.id, 'ground', n.ground, 'reason', n.reason, 'outcome', n.outcome, 'unit', u.name,
          'refusedOn', n.refused_on, 'lastDayToObject', n.last_day_to_object, 'readOn', (n.read_at AT TIME ZONE c.time_zone)::date, 'objection', n.objection,
          'objectedOn', n.objected_on, 'decision', n.decision, 'decisionReason', n.decision_reason, 'minutesNumber', n.minutes_number, 'decidedOn', n.decided_on)
          ORDER BY n.refused_at DESC), '[]')
        FROM non_acceptance n JOIN congress c ON c.id = n.congress_id LEFT JOIN unit u ON u.id = n.unit_id WHERE n.suggestion_id = ${id}::uuid) AS refusals,
      (SELECT json_build_object('words', w.words, 'askedOn', w.asked_on, 'onPaper', w.attachment_id IS NOT NULL, 'isPending', w.outcome IS NULL,
          'agreed', ARRAY(SELECT d.name FROM withdrawal_answer k JOIN delegate d ON d.id = k.delegate_id WHERE k.withdrawal_id = w.id AND k.answer = 'AGREED' ORDER BY k.answered_at),
          'left', ARRAY(SELECT d.name FROM withdrawal_answer k JOIN delegate d ON d.id = k.delegate_id WHERE k.withdrawal_id = w.id AND k.answer = 'LEFT' ORDER BY k.answered_at),
          'awaited', ARRAY(SELECT d.name FROM co_signature o JOIN delegate d ON d.id = o.delegate_id WHERE o.suggestion_id = w.suggestion_id AND o.state = 'CONFIRMED'
            AND d.end_ground IS NULL AND d.id IS DISTINCT FROM s.acting_delegate_id AND NOT EXISTS (SELECT FROM withdrawal_answer k WHERE k.withdrawal_id = w.id AND k.delegate_id = o.delegate_id) ORDER BY o.ordinal))
        FROM withdrawal w JOIN suggestion s ON s.id = w.suggestion_id WHERE w.suggestion_id = ${id}::uuid AND w.outcome IS DISTINCT FROM 'CANCELLED' ORDER BY w.asked_at DESC LIMIT 1) AS withdrawal`
  const { refusals, withdrawal } = row ?? { refusals: [], withdrawal: null }
  return {
    refusals,
    withdrawal: concerns(actor, suggestion) && withdrawal ? seen(actor, suggestion, withdrawal) : null,
  }
}

const concerns = (actor: Actor, suggestion: Suggestion): boolean =>
  isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || leads(actor, suggestion) || hasSigned(actor, suggestion)

const seen = (actor: Actor, suggestion: Suggestion, withdrawal: WithdrawalEntry) => ({
  ...withdrawal,
  isOpen: isStillOpen(suggestion),
  canAnswer: withdrawal.isPending && isStillOpen(suggestion) && withdrawalPolicy.answer(actor, suggestion),
  canCancel: withdrawal.isPending && withdrawalPolicy.cancel(actor, suggestion),
})
