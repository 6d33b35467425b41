import { Refusal } from '@/lib/domain/refusal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { Prisma } from '@/prisma/generated/client'
import { maybeDayToStore } from './days'
import { isHeard } from './heard'
import { type SuggestionRow, suggestionFrom } from './suggestion-rows'
import { open, type Tx } from './tx'
import { dayItEnded, holderNameOn } from './unit-names'

/** Reads the aggregate and holds its row until commit, so two people cannot decide it twice. */
export async function lockSuggestion(tx: Tx, id: string): Promise<Suggestion> {
  const [held] = await open(tx).$queryRaw<{ id: string }[]>`SELECT id FROM suggestion WHERE id = ${id}::uuid FOR UPDATE`
  if (!held) throw new Refusal('not-found')
  return readSuggestion(tx, id)
}

/** The same through one of its assignments. */
export async function lockSuggestionOf(tx: Tx, assignmentId: string): Promise<Suggestion> {
  const [held] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT id FROM suggestion WHERE id = (SELECT suggestion_id FROM assignment WHERE id = ${assignmentId}::uuid) FOR UPDATE`
  if (!held) throw new Refusal('not-found')
  return readSuggestion(tx, held.id)
}

/** Several at once, always in one order, so that two lists never wait for each other. Answers in the order in which they were handed in. */
export async function lockSuggestions(tx: Tx, ids: readonly string[]): Promise<Suggestion[]> {
  const held = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT id FROM suggestion WHERE id = ANY(${[...ids]}::uuid[]) ORDER BY id FOR UPDATE`
  if (held.length < new Set(ids).size) throw new Refusal('not-found')
  const rows = await open(tx).$queryRaw<SuggestionRow[]>(aggregate(held.map(({ id }) => id)))
  return rows.map(suggestionFrom)
}

export async function readSuggestion(tx: Tx, id: string): Promise<Suggestion> {
  const [row] = await open(tx).$queryRaw<SuggestionRow[]>(aggregate([id]))
  if (!row) throw new Refusal('not-found')
  return suggestionFrom(row)
}

/** Writes the facts and the derived status of the suggestion's own row. */
export async function saveSuggestion(tx: Tx, suggestion: Suggestion): Promise<void> {
  await open(tx).suggestion.update({
    where: { id: suggestion.id },
    data: columnsOf(suggestion),
    select: { id: true },
  })
}

export const columnsOf = (suggestion: Suggestion) => ({
  status: suggestion.status,
  round: suggestion.round,
  number: suggestion.number,
  numberText: suggestion.numberText,
  categoryId: suggestion.categoryId,
  submittedAt: suggestion.submittedAt,
  submittedOn: maybeDayToStore(suggestion.submittedOn),
  sentBackAt: suggestion.sentBackAt,
  sentBackReason: suggestion.sentBackReason,
  registeredAt: suggestion.registeredAt,
  registeredOn: maybeDayToStore(suggestion.registeredOn),
  notAcceptedAt: suggestion.notAcceptedAt,
  notAcceptedGround: suggestion.notAcceptedGround,
  notAcceptedReason: suggestion.notAcceptedReason,
  preAssignedAt: suggestion.preAssignedAt,
  preAssignedOn: maybeDayToStore(suggestion.preAssignedOn),
  assignedOn: maybeDayToStore(suggestion.assignedOn),
  dueOn: maybeDayToStore(suggestion.dueOn),
  dueIsProvisional: suggestion.dueIsProvisional,
  trackedOn: maybeDayToStore(suggestion.trackedOn),
  concludedOn: maybeDayToStore(suggestion.concludedOn),
  archivedOn: maybeDayToStore(suggestion.archivedOn),
  withdrawnOn: maybeDayToStore(suggestion.withdrawnOn),
  coSignClosesAt: suggestion.coSignClosesAt,
  coSigningEndedAt: suggestion.coSigningEndedAt,
})

/** One round trip for the whole aggregate; contacts, extension and reply are those of the running round. */
function aggregate(ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT s.id, s.congress_id AS "congressId", s.session_id AS "sessionId", s.title, s.status, s.version, s.round,
      (SELECT count(*)::int FROM ask k WHERE k.suggestion_id = s.id) AS "askCount",
      coalesce(s.acting_delegate_id, s.lead_delegate_id) AS "leadDelegateId",
      (SELECT l.end_ground IS NOT NULL FROM delegate l WHERE l.id = coalesce(s.acting_delegate_id, s.lead_delegate_id)) AS "leadHasLeft", s.delegation_id AS "delegationId", s.entered_by_id AS "enteredById", json_build_object('wished', s.secrecy_wish, 'decided', s.secrecy) AS secrecy, s.number, s.number_text AS "numberText",
      s.category_id AS "categoryId", s.submitted_at AS "submittedAt", s.submitted_on::text AS "submittedOn",
      s.sent_back_at AS "sentBackAt", s.sent_back_reason AS "sentBackReason", s.registered_at AS "registeredAt",
      s.registered_on::text AS "registeredOn", s.not_accepted_at AS "notAcceptedAt", s.not_accepted_ground AS "notAcceptedGround",
      s.not_accepted_reason AS "notAcceptedReason", s.pre_assigned_at AS "preAssignedAt", s.pre_assigned_on::text AS "preAssignedOn", s.assigned_on::text AS "assignedOn", s.due_on::text AS "dueOn",
      s.due_is_provisional AS "dueIsProvisional", s.tracked_on::text AS "trackedOn", s.concluded_on::text AS "concludedOn",
      s.withdrawn_on::text AS "withdrawnOn", s.archived_on::text AS "archivedOn",
      (SELECT m.group_id FROM case_group_member m WHERE m.suggestion_id = s.id AND m.left_at IS NULL) AS "groupId",
      (SELECT min(q.assigned_on)::text FROM suggestion_split x JOIN suggestion_part p ON p.split_id = x.id JOIN suggestion q ON q.id = p.part_id
        WHERE x.original_id = s.id AND x.undone_at IS NOT NULL) AS "clockSince",
      (SELECT x.split_on::text FROM suggestion_split x WHERE x.original_id = s.id AND x.undone_at IS NULL) AS "splitOn",
      p.original_id AS "partOfId", p.undone_on::text AS "rejoinedOn",
      s.co_sign_closes_at AS "coSignClosesAt", s.co_signing_ended_at AS "coSigningEndedAt",
      (SELECT json_build_object('askedAt', k.asked_at, 'untilOn', k.until_on, 'outcome', k.outcome, 'endedAt', k.ended_at, 'version', k.version)
        FROM first_look k WHERE k.suggestion_id = s.id) AS "firstLook",
      (SELECT json_build_object('role', y.role, 'offeredAt', y.offered_at, 'paperOn', y.paper_on, 'outcome', y.outcome,
          'hasSignedSheet', EXISTS (SELECT FROM attachment f WHERE f.suggestion_id = s.id AND f.kind = 'SIGNED_SHEET' AND f.removed_at IS NULL AND f.scan_state <> 'INFECTED'))
        FROM proxy_entry y WHERE y.suggestion_id = s.id) AS entry,
      coalesce((SELECT json_agg(json_build_object('delegateId', c.delegate_id, 'state', c.state, 'hasLeft', e.end_ground IS NOT NULL) ORDER BY c.ordinal)
        FROM co_signature c JOIN delegate e ON e.id = c.delegate_id WHERE c.suggestion_id = s.id), '[]') AS "coSigners",
      coalesce((SELECT json_agg(json_build_object('unitId', q.unit_id, 'unitKind', u.kind) ORDER BY q.ordinal)
        FROM pre_assignment_opinion q JOIN unit u ON u.id = q.unit_id WHERE q.suggestion_id = s.id AND q.superseded_at IS NULL), '[]') AS "askedUnits",
      coalesce((SELECT json_agg(json_build_object('number', r.number, 'openedOn', r.opened_on, 'firstDueOn', r.first_due_on, 'dueOn', r.due_on,
          'dueIsProvisional', r.due_is_provisional, 'statedDueOn', r.stated_due_on, 'basis', r.basis, 'reason', r.reason, 'closedOn', r.closed_on) ORDER BY r.number)
        FROM handling_round r WHERE r.suggestion_id = s.id), '[]') AS rounds,
      coalesce((SELECT json_agg(json_build_object('round', t.round, 'delegateId', t.delegate_id, 'attitude', t.attitude,
          'process', t.process, 'result', t.result, 'ratedOn', t.rated_on) ORDER BY t.round) FROM rating t WHERE t.suggestion_id = s.id), '[]') AS ratings,
      coalesce((SELECT json_agg(json_build_object('id', q.id, 'round', q.round, 'ordinal', q.ordinal, 'decideBy', q.decide_by, 'decision', q.decision,
          'insistBy', q.insist_by) ORDER BY q.round, q.ordinal, q.id) FROM again_request q WHERE q.suggestion_id = s.id), '[]') AS "againRequests",
      coalesce((SELECT json_agg(json_build_object('round', w.round, 'way', w.way) ORDER BY w.id) FROM way_forward w WHERE w.suggestion_id = s.id), '[]') AS "waysForward",
      coalesce((SELECT json_agg(json_build_object('id', m.id, 'unitId', m.unit_id, 'dueOn', m.due_on, 'closedOn', m.closed_on, 'replyId', m.reply_id,
          'claim', (SELECT json_build_object('id', c.id, 'kind', c.kind, 'isTrue', c.is_true, 'verifiedAs', c.verified_as, 'verifiedById', c.verified_by_id) FROM commitment_claim c
            WHERE c.commitment_id = m.id AND c.decision IS NULL AND c.is_true IS NOT FALSE)) ORDER BY m.due_on, m.id)
        FROM commitment m WHERE m.suggestion_id = s.id), '[]') AS commitments,
      (SELECT count(*)::int FROM return_request q WHERE q.suggestion_id = s.id) AS returns,
      (SELECT json_build_object('id', n.id, 'refusedById', n.refused_by_id, 'outcome', n.outcome, 'lastDayToObject', n.last_day_to_object,
          'objectedOn', n.objected_on, 'decision', n.decision)
        FROM non_acceptance n WHERE n.suggestion_id = s.id AND n.refused_at = s.not_accepted_at) AS "nonAcceptance",
      (SELECT json_build_object('id', w.id, 'agreed', coalesce((SELECT json_agg(k.delegate_id) FROM withdrawal_answer k
          WHERE k.withdrawal_id = w.id AND k.answer = 'AGREED'), '[]'))
        FROM withdrawal w WHERE w.suggestion_id = s.id AND w.outcome IS NULL) AS withdrawal,
      coalesce((SELECT json_agg(${assignmentJson} ORDER BY a.id)
        FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = s.id), '[]') AS assignments
    FROM suggestion s LEFT JOIN (SELECT k.part_id, x.original_id, x.undone_on FROM suggestion_part k JOIN suggestion_split x ON x.id = k.split_id) p
      ON p.part_id = s.id
    WHERE s.id = ANY(${[...ids]}::uuid[]) ORDER BY s.submitted_at, s.id`
}

const assignmentJson = Prisma.sql`json_build_object('id', a.id, 'unitId', a.unit_id, 'unitName', ${holderNameOn(dayItEnded)}, 'unitKind', u.kind,
  'assessmentGroup', u.assessment_group, 'role', a.role, 'status', a.status, 'assignedOn', a.assigned_on, 'dueOn', a.due_on,
  'dueIsProvisional', a.due_is_provisional, 'firstOpenedAt', a.first_opened_at, 'acknowledgedAt', a.acknowledged_at,
  'acknowledgedOn', a.acknowledged_on,
  'acceptedBySilenceOn', a.accepted_by_silence_on, 'endedOn', a.ended_on,
  'contacts', (SELECT count(*)::int FROM contact k WHERE k.assignment_id = a.id AND k.round = s.round AND k.struck_at IS NULL),
  'heard', (SELECT count(*)::int FROM contact k WHERE k.assignment_id = a.id AND k.round = s.round AND ${isHeard}),
  'contactWaived', EXISTS (SELECT FROM contact_waiver w WHERE w.assignment_id = a.id AND w.round = s.round),
  'opinionGiven', EXISTS (SELECT FROM assist_opinion o WHERE o.assignment_id = a.id AND o.sent_back_at IS NULL),
  'opinionInRound', EXISTS (SELECT FROM assist_opinion o WHERE o.assignment_id = a.id AND o.round = s.round AND o.sent_back_at IS NULL),
  'opinionAsked', EXISTS (SELECT FROM opinion_request o WHERE o.assignment_id = a.id AND o.round = s.round)
    OR EXISTS (SELECT FROM assist_opinion o WHERE o.assignment_id = a.id AND o.round = s.round AND o.sent_back_at IS NOT NULL),
  'opinionSentBack', EXISTS (SELECT FROM assist_opinion o WHERE o.assignment_id = a.id AND o.round = s.round AND o.sent_back_at IS NOT NULL),
  'opinionWaivedFor', coalesce((SELECT json_agg(o.lead_assignment_id) FROM opinion_waiver o WHERE o.assignment_id = a.id AND o.round = s.round), '[]'),
  'pendingExtension', (SELECT json_build_object('id', e.id, 'requestedDueOn', e.requested_due_on)
    FROM extension e WHERE e.assignment_id = a.id AND e.decision IS NULL),
  'pendingPause', (SELECT json_build_object('id', w.id, 'ground', w.ground, 'requestedFrom', w.requested_from)
    FROM pause w WHERE w.assignment_id = a.id AND w.round = s.round AND w.decision IS NULL),
  'standingPause', (SELECT json_build_object('id', w.id, 'ground', w.ground, 'from', w.stands_from)
    FROM pause w WHERE w.assignment_id = a.id AND w.round = s.round AND w.decision = 'CONSENTED' AND w.runs_again_on IS NULL),
  'pendingReturn', (SELECT json_build_object('id', q.id, 'ordinal', q.ordinal, 'stage', q.stage)
    FROM return_request q WHERE q.assignment_id = a.id AND q.decision IS NULL),
  'overruledOn', (SELECT max(q.decided_on) FROM return_request q WHERE q.assignment_id = a.id AND q.decision = 'OVERRULED'),
  'reply', (SELECT json_build_object('id', p.id, 'version', p.version, 'submittedAt', p.submitted_at, 'returnedAt', p.returned_at,
      'signedAt', p.signed_at, 'meaning', coalesce(p.corrected_meaning, p.answer_meaning), 'claimed', p.answer_meaning,
      'delegateAgrees', p.delegate_agrees, 'officeAgrees', p.office_agrees,
      'notOurs', ARRAY(SELECT w.ordinal FROM reply_answer w WHERE w.reply_id = p.id AND w.not_ours ORDER BY w.ordinal))
    FROM reply p WHERE p.assignment_id = a.id AND p.round = s.round))`
