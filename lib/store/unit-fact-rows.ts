import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { Prisma } from '@/prisma/generated/client'
import { answerAt, confirmedAt, contactAt, disputedAt, faceToFace, heardAt, ratingAt } from './facts-then'
import { publicityInForce } from './publicity'
import { holderOn } from './unit-names'

const list = (of: Prisma.Sql, order: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`SELECT coalesce(json_agg(json_build_object(${of}) ORDER BY ${order}), '[]')`

/** 年度件 `s` of `session x`, as the figures count them and as they stood at the end of that day. */
const counts = (
  year: number,
  asOf: Prisma.Sql,
): Prisma.Sql => Prisma.sql`x.year = ${year}::int AND s.registered_on <= ${asOf}
  AND s.status NOT IN ('DRAFT', 'CO_SIGNING') AND (s.status <> 'WITHDRAWN' OR s.withdrawn_on > ${asOf})
  AND (s.status <> 'NOT_ACCEPTED' OR (s.not_accepted_at AT TIME ZONE c.time_zone)::date > ${asOf})
  AND NOT EXISTS (SELECT FROM suggestion_split y WHERE y.original_id = s.id AND y.split_on <= ${asOf} AND (y.undone_on IS NULL OR y.undone_on > ${asOf}))
  AND NOT EXISTS (SELECT FROM suggestion_part w JOIN suggestion_split y ON y.id = w.split_id
    WHERE w.part_id = s.id AND (y.split_on > ${asOf} OR y.undone_on <= ${asOf}))`

/** Of `assignment a` the line of the ledger for this. */
const line = (purposes: readonly string[], round: Prisma.Sql): Prisma.Sql => Prisma.sql`LEFT JOIN LATERAL (
  SELECT d.first_due_on, d.due_on, d.paused_since, d.done_on, d.void_on, d.unit FROM deadline d
   WHERE d.suggestion_id = s.id AND d.assignment_id = a.id AND d.purpose = ANY(${[...purposes]}) AND d.round = ${round}
   ORDER BY d.key DESC LIMIT 1)`

/** Its clock stands: nothing of it is late. An extension that was consented to afterwards moves nothing. */
const dueThen = (asOf: Prisma.Sql): Prisma.Sql => Prisma.sql`CASE
  WHEN l.paused_since <= ${asOf} AND (l.done_on IS NULL OR l.done_on > ${asOf}) THEN greatest(l.due_on, ${asOf})
  WHEN EXISTS (SELECT FROM extension e WHERE e.assignment_id = a.id AND e.round = r.number AND e.decision = 'CONSENTED' AND e.decided_on > ${asOf})
    THEN least(l.due_on, greatest(l.first_due_on, (SELECT max(e.granted_due_on) FROM extension e
        WHERE e.assignment_id = a.id AND e.round = r.number AND e.decision = 'CONSENTED' AND e.decided_on <= ${asOf}))
      + coalesce((SELECT sum(p.runs_again_on - p.stands_from)::int FROM pause p WHERE p.assignment_id = a.id AND p.round = r.number
        AND p.decision = 'CONSENTED' AND p.runs_again_on <= ${asOf}), 0))
  ELSE coalesce(l.due_on, r.due_on) END`

/** A unit is in a round as the ledger has it: not in one that was over when it came. */
const roundsOf = (asOf: Prisma.Sql): Prisma.Sql => Prisma.sql`${list(
  Prisma.sql`'number', r.number, 'dueOn', ${dueThen(asOf)}, 'repliedOn', p.signed_on, ${answerAt(asOf)}, 'rating', ${ratingAt(asOf)},
    'isSealed', p.signed_on IS NOT NULL AND (r.closed_on IS NULL OR r.closed_on > ${asOf})`,
  Prisma.sql`r.number`,
)} FROM handling_round r LEFT JOIN reply p ON p.assignment_id = a.id AND p.round = r.number AND p.signed_on <= ${asOf}
  ${line(['reply', 're-handling'], Prisma.sql`r.number`)} l ON true
  WHERE r.suggestion_id = s.id AND a.role <> 'ASSIST' AND r.opened_on <= ${asOf}
    AND (p.id IS NOT NULL OR r.closed_on IS NULL OR a.assigned_on < r.closed_on OR a.assigned_on <= r.opened_on)`

const pausesOf = (asOf: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`${list(
    Prisma.sql`'round', p.round, 'from', p.stands_from, 'until', CASE WHEN p.runs_again_on <= ${asOf} THEN p.runs_again_on END`,
    Prisma.sql`p.stands_from, p.id`,
  )} FROM pause p WHERE p.assignment_id = a.id AND p.decision = 'CONSENTED' AND p.decided_on <= ${asOf} AND p.stands_from <= ${asOf}`

/** What may be public of its own replies, and since when all of that is. */
const ownReplies = (
  asOf: Prisma.Sql,
): Prisma.Sql => Prisma.sql`SELECT FROM reply p WHERE p.assignment_id = a.id AND p.signed_on <= ${asOf}
  AND p.submitted_at IS NOT NULL AND coalesce(p.decided_publicity, '') <> 'NONE'`
const isOut = (asOf: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`b.publish_on <= ${asOf} AND (b.withdrawn_on IS NULL OR b.withdrawn_on > ${asOf})`
const publishedOn = (asOf: Prisma.Sql): Prisma.Sql => Prisma.sql`CASE WHEN NOT EXISTS (${ownReplies(asOf)}
    AND NOT EXISTS (SELECT FROM publication b WHERE b.reply_id = p.id AND ${isOut(asOf)}))
  THEN (SELECT max(b.publish_on) FROM publication b JOIN reply p ON p.id = b.reply_id WHERE p.assignment_id = a.id AND ${isOut(asOf)}) END`

/** What was not done by its last day though it was awaited until then; nothing where it was no longer awaited. */
const awaitedUntil = (name: Prisma.Sql, done: Prisma.Sql, asOf: Prisma.Sql): Prisma.Sql => Prisma.sql`CASE
  WHEN ${done} <= ${asOf} THEN ${name}.due_on
  WHEN ${name}.void_on <= ${name}.due_on AND ${name}.void_on <= ${asOf} THEN NULL
  WHEN ${name}.paused_since <= ${asOf} AND ${name}.void_on IS NULL THEN greatest(${name}.due_on, ${asOf})
  ELSE ${name}.due_on END`

const partFact = (
  asOf: Prisma.Sql,
  holder: Prisma.Sql,
): Prisma.Sql => Prisma.sql`'id', a.id, 'unitId', ${holder}, 'suggestionId', s.id, 'role', a.role,
  'categoryId', s.category_id, 'isKey', coalesce(s.key_fixed_on <= ${asOf}, false), 'assignedOn', a.assigned_on,
  'acknowledgedOn', CASE WHEN a.acknowledged_on <= ${asOf} THEN a.acknowledged_on END,
  'acknowledgeDueOn', ${awaitedUntil(Prisma.sql`k1`, Prisma.sql`a.acknowledged_on`, asOf)},
  'extended', EXISTS (SELECT FROM extension e WHERE e.assignment_id = a.id AND e.decision = 'CONSENTED' AND e.decided_on <= ${asOf}),
  'pauses', (${pausesOf(asOf)}), 'countedIn', k2.unit, 'rounds', (${roundsOf(asOf)}),
  'clockFrom', coalesce((SELECT min(r.opened_on) FROM handling_round r WHERE r.suggestion_id = s.id
      AND (r.closed_on IS NULL OR a.assigned_on < r.closed_on OR a.assigned_on <= r.opened_on)), a.assigned_on),`

const partTalks = (
  asOf: Prisma.Sql,
): Prisma.Sql => Prisma.sql`'metConfirmed', ${contactAt(asOf, Prisma.sql`${faceToFace} AND ${confirmedAt(asOf)}`)},
  'contacted', ${contactAt(asOf, heardAt(asOf))}, 'onSite', ${contactAt(asOf, Prisma.sql`k.way = 'ON_SITE'`)}, 'contactDisputed', ${disputedAt(asOf)},
  'contactWaived', EXISTS (SELECT FROM contact_waiver w WHERE w.assignment_id = a.id AND w.waived_on <= ${asOf}),
  'chasingNotices', (SELECT count(*) FROM chasing_notice n WHERE n.assignment_id = a.id AND n.issued_on <= ${asOf}
      AND (n.withdrawn_on IS NULL OR n.withdrawn_on > ${asOf})),
  'assistDueOn', ${awaitedUntil(Prisma.sql`k2`, Prisma.sql`o.given_on`, asOf)}, 'assistedOn', o.given_on,
  'isPublishable', ${publicityInForce} <> 'NONE' AND EXISTS (${ownReplies(asOf)}), 'publishedOn', ${publishedOn(asOf)}, 'isImported', s.import_id IS NOT NULL`

/** Parts in force on that day, with whoever held them; never later than the year's end, as the figures have it. */
export function partsOf(year: number, until: LocalDate): Prisma.Sql {
  const asOf = Prisma.sql`${until}::date`
  const holder = holderOn(Prisma.sql`least(${asOf}, make_date(${year}::int, 12, 31))`)
  const of = Prisma.sql`${partFact(asOf, holder)} ${partTalks(asOf)}`
  return Prisma.sql`${list(of, Prisma.sql`a.id`)} FROM suggestion s JOIN session x ON x.id = s.session_id JOIN congress c ON c.id = s.congress_id
    JOIN assignment a ON a.suggestion_id = s.id AND a.assigned_on <= ${asOf} AND (a.ended_on IS NULL OR a.ended_on > ${asOf})
    ${line(['acknowledge'], Prisma.sql`1`)} k1 ON true
    ${line(['assist-opinion', 'assist-again'], Prisma.sql`1`)} k2 ON true
    LEFT JOIN LATERAL (SELECT o.given_on FROM assist_opinion o WHERE o.assignment_id = a.id AND o.given_on <= ${asOf}
      AND (o.sent_back_on IS NULL OR o.sent_back_on > ${asOf}) ORDER BY o.round, o.ordinal LIMIT 1) o ON true
    WHERE ${counts(year, asOf)}`
}

/** Promises of a unit that fall due from the first day of the year, of whatever session [CQ 24, 28]. */
export function promisesOf(year: number, until: LocalDate): Prisma.Sql {
  const asOf = Prisma.sql`${until}::date`
  return Prisma.sql`${list(
    Prisma.sql`'id', m.id, 'unitId', m.unit_id, 'suggestionId', m.suggestion_id, 'dueOn', m.due_on,
      'closedOn', CASE WHEN m.closed_on <= ${asOf} THEN m.closed_on END, 'outcome', CASE WHEN m.closed_on <= ${asOf} THEN m.outcome END,
      'doneOn', (SELECT max(k.claimed_on) FROM commitment_claim k WHERE k.commitment_id = m.id AND k.kind = 'DONE' AND k.claimed_on <= ${asOf}
        AND (k.is_true IS NOT FALSE OR k.verified_on > ${asOf}) AND (k.decision IS NULL OR k.decision = 'STRUCK_OFF' OR k.decided_on > ${asOf}))`,
    Prisma.sql`m.id`,
  )} FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id
    WHERE m.opened_on <= ${asOf} AND m.due_on >= make_date(${year}::int, 1, 1) AND m.due_on <= ${asOf}
      AND (s.withdrawn_on IS NULL OR s.withdrawn_on > ${asOf})`
}

/** Reply meetings of the year's sessions that were held, with a word on who came for the unit. */
export function attendancesOf(year: number, until: LocalDate): Prisma.Sql {
  return Prisma.sql`${list(
    Prisma.sql`'id', g.id, 'unitId', g.unit_id, 'meetingId', m.id, 'heldOn', m.held_on, 'presence', g.presence`,
    Prisma.sql`g.id`,
  )} FROM reply_meeting_guest g JOIN reply_meeting m ON m.id = g.meeting_id JOIN session x ON x.id = m.session_id
    WHERE x.year = ${year}::int AND m.held_on <= ${until}::date AND m.cancelled_at IS NULL AND m.ended_at IS NOT NULL
      AND g.capacity = 'HEAD' AND g.taken_out_at IS NULL AND g.presence IN ('HEAD', 'DEPUTY', 'ABSENT')`
}
