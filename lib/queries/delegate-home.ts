import { holds, mandatesOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Refusal } from '@/lib/domain/refusal'
import { type SuggestionMove, suggestionStatuses, suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { isOpen } from '@/lib/domain/workflow'
import { open } from '@/lib/store/tx'
import { holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { type ContactToConfirm, contactsToConfirm } from './contacts-to-confirm'
import { latestNotices, type Told } from './latest-notices'
import { type CommitmentsWaiting, countCommitments } from './list-commitments'
import { type AskedCount, countAsked } from './list-opinions'
import { type NextInvitation, nextInvitations } from './next-invitations'
import type { Query } from './query'
import { type CountedSearch, searchesAtHome } from './saved-searches'
import { signedBy } from './signed-drafts'
import { leadsIt } from './signers'
import { type ToRateLine, toRateOf } from './to-rate-of'
import { type VoicesWaiting, voicesWaiting } from './voices-waiting'

type Waiting = { id: string; title: string; numberText: string | null }

export type SignedDraft = Waiting & {
  lead: string
  closesAt: string | null
  standing: 'COLLECTING' | 'OVER' | 'STOPPED' | 'SENT_BACK'
}

export type DelegateHome = {
  sentBack: (Waiting & { reason: string; day: LocalDate })[]
  /** entered for him by an office: to confirm, to correct or to deny */
  toCheck: (Waiting & { by: string })[]
  toCoSign: (Waiting & { lead: string; closesAt: string; isAgain: boolean })[]
  /** signed by him and not handed in: nothing is asked of him */
  signed: SignedDraft[]
  toRate: ToRateLine[]
  toRead: (Waiting & { day: LocalDate; unit: string })[]
  drafts: (Waiting & { day: LocalDate })[]
  notices: Told[]
  /** entries of units that await his word */
  toConfirm: ContactToConfirm[]
  /** opinions before an assignment that are awaited */
  asked: AskedCount
  promises: CommitmentsWaiting
  /** what he raised before any suggestion */
  voices: VoicesWaiting
  /** meetings ahead to which he is invited */
  meetings: NextInvitation[]
  searches: CountedSearch[]
}

/** The states in which a move is open. */
const whereOpen = (move: SuggestionMove) =>
  suggestionStatuses.filter((status) => isOpen(suggestionWorkflow, status, move))

/** What waits for the delegate, the oldest first: it has waited longest. */
export const delegateHome: Query<null, DelegateHome> = async (reading) => {
  const { tx, actor, moment } = reading
  if (!holds(actor, 'DELEGATE')) throw new Refusal('not-found')
  const mandates = mandatesOf(actor)
  const zone = actor.congress.timeZone
  const [home] = await open(tx).$queryRaw<
    Omit<DelegateHome, 'notices' | 'asked' | 'toConfirm' | 'voices' | 'meetings' | 'searches'>[]
  >`
    WITH mine AS MATERIALIZED (SELECT s.id, s.title, s.number_text, s.status, s.round, s.submitted_at, s.sent_back_at, s.sent_back_reason, s.created_at
      FROM suggestion s WHERE ${leadsIt(mandates)} AND s.status IN ('DRAFT', 'CO_SIGNING', 'REPLIED')),
    unread AS MATERIALIZED (SELECT p.assignment_id, p.signed_on FROM reply_delivery v JOIN reply p ON p.id = v.reply_id
      WHERE v.delegate_id = ANY(${mandates}::uuid[]) AND v.opened_at IS NULL)
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'numberText', m.number_text, 'reason', m.sent_back_reason,
          'day', (m.sent_back_at AT TIME ZONE ${zone})::date) ORDER BY m.sent_back_at), '[]')
        FROM mine m WHERE m.status IN ('DRAFT', 'CO_SIGNING') AND m.submitted_at IS NOT NULL) AS "sentBack",
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'numberText', s.number_text, 'by', b.name) ORDER BY y.entered_at, s.id), '[]')
        FROM proxy_entry y JOIN suggestion s ON s.id = y.suggestion_id JOIN person b ON b.id = y.entered_by_id
        WHERE s.lead_delegate_id = ANY(${mandates}::uuid[]) AND y.outcome IS NULL
          AND ((y.paper_on IS NOT NULL AND s.status = ANY(${[...whereOpen('confirmEntry')]})) OR (y.offered_at IS NOT NULL AND s.status = 'DRAFT'))) AS "toCheck",
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'numberText', s.number_text, 'lead', d.name,
          'closesAt', s.co_sign_closes_at, 'isAgain', c.signed_will IS NOT NULL) ORDER BY s.co_sign_closes_at, s.id), '[]')
        FROM co_signature c JOIN suggestion s ON s.id = c.suggestion_id JOIN delegate d ON d.id = s.lead_delegate_id
        WHERE c.delegate_id = ANY(${mandates}::uuid[]) AND c.state = 'INVITED' AND s.status = 'CO_SIGNING'
          AND s.co_sign_closes_at > ${moment.now}) AS "toCoSign",
      ${signedBy(mandates, moment.now)} AS signed,
      ${toRateOf(actor)} AS "toRate",
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'numberText', s.number_text, 'unit', ${holderNameOn(Prisma.sql`n.signed_on`)}, 'day', n.signed_on)
          ORDER BY n.signed_on, s.id), '[]')
        FROM unread n JOIN assignment a ON a.id = n.assignment_id JOIN suggestion s ON s.id = a.suggestion_id
       WHERE NOT EXISTS (SELECT FROM mine m WHERE m.id = s.id AND m.status = 'REPLIED')) AS "toRead",
      (SELECT coalesce(json_agg(json_build_object('id', m.id, 'title', m.title, 'numberText', m.number_text,
          'day', (m.created_at AT TIME ZONE ${zone})::date) ORDER BY m.created_at DESC), '[]')
        FROM mine m WHERE m.status IN ('DRAFT', 'CO_SIGNING') AND m.submitted_at IS NULL
          AND NOT EXISTS (SELECT FROM proxy_entry y WHERE y.suggestion_id = m.id AND (y.outcome IS NULL OR y.outcome = 'DENIED'))) AS drafts`
  if (!home) throw new Refusal('not-found')
  const toConfirm = await contactsToConfirm(reading)
  return {
    ...home,
    toConfirm,
    notices: await latestNotices(reading),
    searches: await searchesAtHome(reading),
    asked: await countAsked(reading),
    promises: await countCommitments(reading),
    voices: await voicesWaiting(reading),
    meetings: await nextInvitations(reading),
  }
}
