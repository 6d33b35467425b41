import type { CustodySpan } from '@/lib/domain/deadlines/custody-span'
import type { DeadlineFacts } from '@/lib/domain/deadlines/facts'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Prisma } from '@/prisma/generated/client'
import { isMetByHead } from './heard'
import type { LedgerLine } from './ledger-lines'
import { publicityInForce } from './publicity'
import { open, type Tx } from './tx'

export type Booked = {
  readonly today: LocalDate
  readonly facts: DeadlineFacts
  readonly lines: readonly LedgerLine[]
  readonly spans: readonly CustodySpan[]
}

/** The days of these suggestions and what the ledger says of them so far, in one round trip; drafts never handed in have none. */
export function readBooked(tx: Tx, suggestionIds: readonly string[], at: Date): Promise<Booked[]> {
  return open(tx).$queryRaw<Booked[]>`
    SELECT (${at}::timestamptz AT TIME ZONE c.time_zone)::date::text AS today, json_build_object('suggestionId', s.id, 'period', s.period, 'sessionClosesOn', z.closes_on, 'submittedOn', ${receivedOn},
        'intake', ${intake}, 'sentBackOn', CASE WHEN s.status IN ('DRAFT', 'CO_SIGNING') THEN (s.sent_back_at AT TIME ZONE c.time_zone)::date END,
        'assignedOn', s.assigned_on, 'trackedOn', s.tracked_on, 'closedOn', ${closedOn}, 'round', s.round,
        'rounds', coalesce((SELECT json_agg(json_build_object('number', r.number, 'openedOn', r.opened_on, 'closedOn', r.closed_on,
            'statedDueOn', r.stated_due_on) ORDER BY r.number) FROM handling_round r WHERE r.suggestion_id = s.id), '[]'),
        'assignments', coalesce((SELECT json_agg(${assignmentFacts} ORDER BY a.id) FROM assignment a WHERE a.suggestion_id = s.id), '[]'),
        'extensions', coalesce((SELECT json_agg(json_build_object('assignmentId', e.assignment_id, 'round', e.round, 'askedOn', e.asked_on,
            'decidedOn', e.decided_on, 'until', e.granted_due_on) ORDER BY e.asked_at)
          FROM extension e JOIN assignment a ON a.id = e.assignment_id WHERE a.suggestion_id = s.id), '[]'),
        'pauses', coalesce((SELECT json_agg(json_build_object('assignmentId', p.assignment_id, 'round', p.round, 'ground', p.ground,
            'from', p.stands_from, 'until', p.runs_again_on) ORDER BY p.stands_from)
          FROM pause p JOIN assignment a ON a.id = p.assignment_id WHERE a.suggestion_id = s.id AND p.decision = 'CONSENTED'), '[]'),
        'returns', coalesce((SELECT json_agg(json_build_object('id', q.id, 'assignmentId', q.assignment_id, 'stage', q.stage, 'askedOn', q.asked_on,
            'decidedOn', q.decided_on, 'isDecided', q.decision IN ('OVERRULED', 'REASSIGNED')) ORDER BY q.ordinal)
          FROM return_request q WHERE q.suggestion_id = s.id), '[]'),
        'ratings', coalesce((SELECT json_agg(json_build_object('round', t.round, 'ratedOn', t.rated_on)) FROM rating t
          WHERE t.suggestion_id = s.id AND t.delegate_id IN (s.lead_delegate_id, s.acting_delegate_id)), '[]'),
        'commitments', coalesce((SELECT json_agg(json_build_object('id', m.id, 'unitId', m.unit_id, 'openedOn', m.opened_on, 'dueOn', m.due_on,
            'closedOn', m.closed_on, 'isKept', m.outcome IS NULL OR m.outcome = 'STRUCK_OFF',
            'claimedOn', (SELECT max(k.claimed_on) FROM commitment_claim k WHERE k.commitment_id = m.id AND k.kind = 'DONE' AND k.is_true IS NOT FALSE
              AND (k.decision IS NULL OR k.decision = 'STRUCK_OFF')),
            'claims', coalesce((SELECT json_agg(json_build_object('on', k.claimed_on, 'verifiedOn', k.verified_on, 'isTrue', k.is_true, 'decidedOn', k.decided_on)
              ORDER BY k.id) FROM commitment_claim k WHERE k.commitment_id = m.id), '[]')) ORDER BY m.id) FROM commitment m WHERE m.suggestion_id = s.id), '[]'),
        'notices', coalesce((SELECT json_agg(json_build_object('id', n.id, 'assignmentId', n.assignment_id, 'issuedOn', n.issued_on,
            'answeredOn', n.answered_on, 'withdrawnOn', n.withdrawn_on) ORDER BY n.id)
          FROM chasing_notice n WHERE n.suggestion_id = s.id AND n.issued_on IS NOT NULL), '[]'),
        'key', (SELECT json_build_object('fixedOn', k.decided_on, 'days', k.progress_days, 'revokedOn', k.revoked_on) FROM key_nomination k
          WHERE k.suggestion_id = s.id AND k.outcome = 'FIXED' ORDER BY k.decided_at DESC LIMIT 1),
        'publications', ${publicationFacts},
        'supervision', json_build_object('checkpoints', ${checkpoints}, 'opinions', ${opinions}),
        'progress', coalesce((SELECT json_agg(json_build_object('assignmentId', g.assignment_id, 'postedOn', g.posted_on))
          FROM progress_post g WHERE g.suggestion_id = s.id), '[]')
      ) AS facts,
      coalesce((SELECT json_agg(${lineFacts}) FROM deadline d WHERE d.suggestion_id = s.id), '[]') AS lines,
      coalesce((SELECT json_agg(json_build_object('holder', y.holder, 'unitId', y.unit_id, 'assignmentId', y.assignment_id, 'reason', y.reason,
          'from', y.from_on, 'until', y.until_on) ORDER BY y.ordinal) FROM custody_span y WHERE y.suggestion_id = s.id), '[]') AS spans
    FROM suggestion s JOIN session z ON z.id = s.session_id JOIN congress c ON c.id = s.congress_id
    WHERE s.id = ANY(${[...suggestionIds]}::uuid[]) AND s.submitted_at IS NOT NULL`
}

/** Of every supervision that it was ever under; what is revoked or closed is awaited no longer. */
const endedOn = Prisma.sql`coalesce(k.revoked_on, (SELECT t.decided_on FROM supervision_report t WHERE t.nomination_id = k.id AND t.decision = 'CLOSED'))`

const checkpoints = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', x.id, 'assignmentId', x.assignment_id, 'adoptedOn', l.adopted_on, 'dueOn', x.due_on,
    'reachedOn', x.reached_on, 'endedOn', coalesce(x.replaced_on, ${endedOn})) ORDER BY x.id), '[]')
  FROM key_nomination k JOIN supervision_plan l ON l.nomination_id = k.id JOIN supervision_checkpoint x ON x.plan_id = l.id WHERE k.suggestion_id = s.id)`

const opinions = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', o.id, 'assignmentId', o.assignment_id, 'givenOn', o.given_on, 'dueOn', o.due_on, 'endedOn', ${endedOn},
    'answers', (SELECT coalesce(json_agg(json_build_object('answeredOn', w.answered_on, 'expectedOn', w.expected_on, 'judgedOn', w.judged_on, 'newDueOn', w.new_due_on)
      ORDER BY w.ordinal), '[]') FROM supervision_answer w WHERE w.opinion_id = o.id)) ORDER BY o.id), '[]')
  FROM key_nomination k JOIN supervision_opinion o ON o.nomination_id = k.id WHERE k.suggestion_id = s.id)`

/** Legal days that begin with the receipt begin when the delegation is done with it. */
const receivedOn = Prisma.sql`CASE WHEN s.status <> 'DELEGATION_REVIEW' THEN coalesce((SELECT k.ended_on FROM first_look k
  WHERE k.suggestion_id = s.id AND k.asked_at = s.submitted_at AND k.outcome IN ('PASSED_ON', 'LAPSED')), s.submitted_on) END`

/** What happened before it was last handed in is in the events alone; the row tells the rest. */
const intake = Prisma.sql`(SELECT json_agg(json_build_object('act', t.act, 'on', t.day) ORDER BY t.at, t.act DESC) FROM (
    SELECT CASE v.type WHEN 'suggestion.submitted' THEN 'SUBMITTED' WHEN 'suggestion.registered' THEN 'REGISTERED' ELSE 'SENT_BACK' END AS act,
        (v.at AT TIME ZONE c.time_zone)::date AS day, v.at
      FROM event v WHERE v.suggestion_id = s.id AND v.at < s.submitted_at
        AND v.type IN ('suggestion.submitted', 'suggestion.registered', 'suggestion.sent-back', 'first-look.given-back', 'suggestion.taken-up-again')
    UNION ALL SELECT 'SUBMITTED', s.submitted_on, s.submitted_at
    UNION ALL SELECT 'LOOK_ASKED', k.asked_on, k.asked_at FROM first_look k WHERE k.suggestion_id = s.id
    UNION ALL SELECT 'LOOK_ENDED', k.ended_on, k.ended_at FROM first_look k WHERE k.suggestion_id = s.id AND k.outcome IN ('PASSED_ON', 'LAPSED')
    UNION ALL SELECT 'REGISTERED', greatest(s.registered_on, s.submitted_on), s.registered_at WHERE s.registered_at >= s.submitted_at
    UNION ALL SELECT 'SENT_BACK', (s.sent_back_at AT TIME ZONE c.time_zone)::date, s.sent_back_at WHERE s.sent_back_at >= s.submitted_at) t)`

const closedOn = Prisma.sql`CASE WHEN s.status = 'NOT_ACCEPTED' THEN (s.not_accepted_at AT TIME ZONE c.time_zone)::date
  WHEN s.status = 'SPLIT' THEN (SELECT x.split_on FROM suggestion_split x WHERE x.original_id = s.id AND x.undone_at IS NULL)
  WHEN s.status = 'REJOINED' THEN (SELECT x.undone_on FROM suggestion_part p JOIN suggestion_split x ON x.id = p.split_id WHERE p.part_id = s.id)
  ELSE coalesce(s.withdrawn_on, s.concluded_on, s.archived_on) END`

/** Of replies that were written here: a list taken over does not tell whether they were published. Once out, the duty is done, also where it was withdrawn later. */
const publicationFacts = Prisma.sql`coalesce((SELECT json_agg(json_build_object('assignmentId', p.assignment_id, 'round', p.round,
    'publishedOn', (SELECT min(b.publish_on) FROM publication b WHERE b.reply_id = p.id AND (b.withdrawn_at IS NULL OR b.withdrawn_at > b.publish_at)),
    'keptBackOn', CASE WHEN s.status IN ('WITHDRAWN', 'SPLIT', 'REJOINED') THEN ${closedOn}
      WHEN ${publicityInForce} = 'NONE' THEN coalesce((SELECT max(q.decided_on) FROM publicity_decision q WHERE q.suggestion_id = s.id), s.registered_on)
      WHEN p.decided_publicity = 'NONE' THEN (SELECT max(q.decided_on) FROM reply_publicity_decision q WHERE q.reply_id = p.id) END))
  FROM reply p JOIN assignment a ON a.id = p.assignment_id
  WHERE a.suggestion_id = s.id AND p.signed_on IS NOT NULL AND p.submitted_at IS NOT NULL), '[]')`

const assignmentFacts = Prisma.sql`json_build_object('id', a.id, 'unitId', a.unit_id, 'role', a.role, 'assignedOn', a.assigned_on,
  'formerUnits', (SELECT coalesce(json_agg(json_build_object('unitId', t.from_unit_id, 'until', t.effective_on) ORDER BY t.effective_on, t.id), '[]')
    FROM assignment_transfer t WHERE t.assignment_id = a.id),
  'endedOn', a.ended_on, 'acknowledgedOn', a.acknowledged_on, 'acceptedBySilenceOn', a.accepted_by_silence_on,
  'rounds', coalesce((SELECT json_agg(json_build_object('number', r.number,
      'firstContactOn', (SELECT min(k.contacted_on) FROM contact k WHERE k.assignment_id = a.id AND k.round = r.number AND k.struck_at IS NULL),
      'opinionOn', (SELECT min(o.given_on) FROM assist_opinion o WHERE o.assignment_id = a.id AND o.round = r.number),
      'opinionAgain', (SELECT json_build_object('sentBackOn', o.sent_back_on, 'givenOn', (SELECT n.given_on FROM assist_opinion n
          WHERE n.assignment_id = a.id AND n.round = r.number AND n.sent_back_at IS NULL))
        FROM assist_opinion o WHERE o.assignment_id = a.id AND o.round = r.number AND o.sent_back_at IS NOT NULL),
      'submittedOn', (SELECT (p.submitted_at AT TIME ZONE c.time_zone)::date FROM reply p WHERE p.assignment_id = a.id AND p.round = r.number
        AND (p.returned_at IS NULL OR p.returned_at < p.submitted_at)),
      'headMetOn', CASE WHEN s.key_fixed_on IS NOT NULL THEN (SELECT min(k.contacted_on) FROM contact k
        WHERE k.assignment_id = a.id AND k.round = r.number AND ${isMetByHead}) END,
      'headWaivedOn', (SELECT v.waived_on FROM head_contact_waiver v WHERE v.assignment_id = a.id AND v.round = r.number),
      'signedOn', (SELECT p.signed_on FROM reply p WHERE p.assignment_id = a.id AND p.round = r.number)) ORDER BY r.number)
    FROM handling_round r WHERE r.suggestion_id = s.id), '[]'))`

const lineFacts = Prisma.sql`json_build_object('id', d.id, 'key', d.key, 'purpose', d.purpose, 'round', d.round, 'assignmentId', d.assignment_id,
  'referenceId', d.reference_id, 'bearer', d.bearer, 'unitId', d.unit_id, 'startedOn', d.started_on, 'firstDueOn', d.first_due_on,
  'dueOn', d.due_on, 'isProvisional', d.is_provisional, 'pausedSince', d.paused_since, 'occasion', d.occasion, 'basis', d.basis,
  'count', d.count, 'unit', d.unit, 'doneOn', d.done_on, 'voidOn', d.void_on, 'rulesVersion', d.rules_version,
  'calendarVersion', d.calendar_version)`
