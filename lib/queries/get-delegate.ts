import { authorize } from '@/lib/domain/access/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { MandateEndGround } from '@/lib/domain/delegate/mandate'
import { delegatePolicy } from '@/lib/domain/delegate/policy'
import { Refusal } from '@/lib/domain/refusal'
import { over, type SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { open } from '@/lib/store/tx'
import type { Query, Reading } from './query'
import { seesRatingNow } from './seen-lines'
import { statusShownTo } from './status-shown'

type Named = { readonly id: string; readonly name: string }

export type LedSuggestion = {
  readonly id: string
  readonly numberText: string | null
  readonly title: string
  readonly status: SuggestionStatus
  readonly isSentBack: boolean
  readonly isRated: boolean
  readonly acting: string | null
  /** who has confirmed and is in office, in the order of the signatures */
  readonly coSigners: readonly Named[]
}

export type DelegateView = Named & {
  readonly cardNumber: string | null
  readonly delegation: string | null
  readonly phone: string | null
  readonly login: string | null
  readonly from: LocalDate
  readonly to: LocalDate | null
  readonly endGround: MandateEndGround | null
  readonly endDecision: string | null
  readonly predecessor: Named | null
  readonly successor: Named | null
  readonly led: readonly LedSuggestion[]
  /** what he writes is his own: how much there is, not what */
  readonly drafts: number
  readonly invitations: number
  readonly today: LocalDate
  readonly mayKeep: boolean
}

type Row = Omit<DelegateView, 'today' | 'mayKeep'>

/** One mandate: from when, until when, whose seat it was, and what goes on of it. */
export const getDelegate: Query<string, DelegateView> = async ({ tx, actor, moment }, id) => {
  authorize(actor, delegatePolicy.read, null)
  return {
    ...(await readDelegate({ tx, actor }, id, moment.today)),
    today: moment.today,
    mayKeep: delegatePolicy.keep(actor),
  }
}

/** For the form by which the mandate ends: there is nothing to end twice. */
export const getMandateToEnd: Query<string, DelegateView> = async ({ tx, actor, moment }, id) => {
  authorize(actor, delegatePolicy.keep, null)
  const delegate = await readDelegate({ tx, actor }, id, moment.today)
  if (delegate.to !== null) throw new Refusal('not-found')
  return { ...delegate, today: moment.today, mayKeep: true }
}

async function readDelegate({ tx, actor }: Pick<Reading, 'tx' | 'actor'>, id: string, today: LocalDate): Promise<Row> {
  const [delegate] = await open(tx).$queryRaw<Row[]>`
    SELECT d.id, d.name, d.card_number AS "cardNumber", g.name AS delegation, p.phone, (SELECT a.login FROM account a WHERE a.person_id = p.id LIMIT 1) AS login,
      d.mandate_from::text AS "from", d.mandate_to::text AS "to", d.end_ground AS "endGround", d.end_decision AS "endDecision",
      (SELECT json_build_object('id', o.id, 'name', o.name) FROM delegate o WHERE o.id = d.predecessor_id) AS predecessor,
      (SELECT json_build_object('id', o.id, 'name', o.name) FROM delegate o WHERE o.predecessor_id = d.id) AS successor,
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'numberText', s.number_text, 'title', s.title, 'status', ${statusShownTo(actor)},
          'isSentBack', s.status IN ('DRAFT', 'CO_SIGNING'), 'isRated', ${seesRatingNow(actor)} AND EXISTS (SELECT FROM rating r WHERE r.suggestion_id = s.id AND r.round = s.round AND r.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id)),
          'acting', (SELECT o.name FROM delegate o WHERE o.id = s.acting_delegate_id),
          'coSigners', (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name) ORDER BY c.ordinal), '[]') FROM co_signature c JOIN delegate o ON o.id = c.delegate_id
            WHERE c.suggestion_id = s.id AND c.state = 'CONFIRMED' AND o.mandate_from <= ${today}::date AND (o.mandate_to IS NULL OR o.mandate_to >= ${today}::date)))
          ORDER BY s.number, s.id), '[]') FROM suggestion s WHERE s.lead_delegate_id = d.id AND s.submitted_at IS NOT NULL
          AND s.status <> ALL(${[...over]})) AS led,
      (SELECT count(*)::int FROM suggestion s WHERE s.lead_delegate_id = d.id AND s.submitted_at IS NULL) AS drafts,
      (SELECT count(*)::int FROM co_signature c WHERE c.delegate_id = d.id AND c.state = 'INVITED') AS invitations
    FROM delegate d JOIN person p ON p.id = d.person_id LEFT JOIN delegation g ON g.id = d.delegation_id WHERE d.id = ${id}::uuid`
  if (!delegate) throw new Refusal('not-found')
  return delegate
}
