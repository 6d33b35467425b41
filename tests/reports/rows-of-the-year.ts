/** One row for each suggestion that was handed in: set by set out of the tables, with none of our definitions at hand. */
export const itemsOf = (year: number, day: string) => `
CREATE TEMP TABLE item ON COMMIT DROP AS
WITH RECURSIVE topic AS (
  SELECT id, id AS root FROM category WHERE year = ${year} AND parent_id IS NULL
  UNION ALL SELECT c.id, t.root FROM category c JOIN topic t ON t.id = c.parent_id WHERE c.year = ${year}),
raised AS (
  SELECT s.*, coalesce(s.publicity, s.publicity_wish) <> 'NONE' AS open FROM suggestion s JOIN session x ON x.id = s.session_id
  WHERE x.year = ${year} AND s.status <> ALL ('{DRAFT,CO_SIGNING}')),
part AS (
  SELECT r.suggestion_id, r.number, r.due_on, a.id AS assignment_id, p.* FROM raised s JOIN handling_round r ON r.suggestion_id = s.id
  LEFT JOIN assignment a ON a.suggestion_id = s.id AND a.role IN ('SOLE', 'LEAD', 'SEPARATE')
  LEFT JOIN LATERAL (SELECT signed_on, answer_letter, answer_meaning,
      answer_meaning = 'SOLVED' AND corrected_meaning IS NULL AND delegate_agrees IS TRUE AND office_agrees IS TRUE AS agreed
    FROM reply WHERE assignment_id = a.id AND round = r.number) p ON true
  WHERE a.id IS NULL OR p.signed_on IS NOT NULL
    OR NOT (a.ended_on IS NOT NULL OR r.closed_on <= a.assigned_on AND a.assigned_on > r.opened_on AND r.closed_on IS NOT NULL)),
round AS (
  SELECT suggestion_id, number, min(due_on) AS due_on,
    CASE WHEN count(assignment_id) = count(signed_on) THEN max(signed_on) END AS answered_on FROM part GROUP BY 1, 2),
opening AS (SELECT DISTINCT ON (suggestion_id) * FROM round ORDER BY suggestion_id, number),
rounds AS (SELECT suggestion_id, count(*) AS rounds, max(number) FILTER (WHERE answered_on IS NOT NULL) AS latest FROM round GROUP BY 1),
said AS (SELECT p.* FROM part p JOIN rounds n ON n.suggestion_id = p.suggestion_id AND n.latest = p.number WHERE p.signed_on IS NOT NULL),
weakest AS (
  SELECT DISTINCT ON (suggestion_id) suggestion_id, answer_letter AS letter, answer_meaning AS meaning FROM said
  ORDER BY suggestion_id, array_position('{SOLVED,IN_PROGRESS,PLANNED,DEFERRED,REFERENCE}'::text[], answer_meaning) DESC NULLS FIRST),
agreed AS (SELECT suggestion_id, bool_and(coalesce(agreed, false)) AS agreed FROM said GROUP BY 1),
mark AS (
  SELECT g.suggestion_id, g.round, g.attitude, g.process, g.result FROM rating g JOIN raised s ON s.id = g.suggestion_id
  JOIN round r ON r.suggestion_id = s.id AND r.number = g.round WHERE g.delegate_id = s.lead_delegate_id OR g.delegate_id = s.acting_delegate_id),
mark_last AS (SELECT DISTINCT ON (suggestion_id) * FROM mark ORDER BY suggestion_id, round DESC),
signed AS (
  SELECT id AS suggestion_id, lead_delegate_id AS delegate_id FROM raised
  UNION SELECT suggestion_id, delegate_id FROM co_signature WHERE state = 'CONFIRMED'),
signers AS (SELECT suggestion_id, count(*) AS signers FROM signed GROUP BY 1),
disputed AS (
  SELECT x.assignment_id, x.contact_id FROM contact_dispute x LEFT JOIN contact k ON k.id = x.contact_id
  WHERE (x.ending IS NULL OR x.ending = 'SETTLED') AND coalesce(x.version, -1) = coalesce(k.version, -1)),
talk AS (
  SELECT a.suggestion_id, k.way NOT IN ('PHONE', 'VIDEO', 'WRITTEN') AS met,
    k.id NOT IN (SELECT contact_id FROM disputed WHERE contact_id IS NOT NULL)
      AND k.version IN (SELECT m.confirmed_version FROM contact_delegate m WHERE m.contact_id = k.id) AS confirmed
  FROM contact k JOIN assignment a ON a.id = k.assignment_id WHERE k.struck_at IS NULL),
talks AS (SELECT suggestion_id, bool_or(met) AS met, bool_or(met AND confirmed) AS confirmed, bool_or(NOT met) AS afar FROM talk GROUP BY 1),
open_reply AS (
  SELECT a.suggestion_id, p.id IN (SELECT reply_id FROM publication WHERE withdrawn_at IS NULL AND reply_id IS NOT NULL) AS out
  FROM reply p JOIN assignment a ON a.id = p.assignment_id
  WHERE p.signed_on IS NOT NULL AND p.submitted_at IS NOT NULL AND p.decided_publicity IS DISTINCT FROM 'NONE'),
open_replies AS (SELECT suggestion_id, bool_and(out) AS all_out FROM open_reply GROUP BY 1),
outside AS (
  SELECT suggestion_id, bool_or(reply_id IS NULL) AS itself, max(publish_on) AS out_on FROM publication WHERE withdrawn_at IS NULL GROUP BY 1),
facts AS (
  SELECT s.*, t.root AS topic, o.due_on AS last_day, o.answered_on, n.rounds, w.letter, w.meaning, coalesce(q.agreed, false) AS agreed,
    f.attitude AS first_attitude, f.process AS first_process, f.result AS first_result, f.suggestion_id IS NOT NULL AS first_rated,
    l.attitude, l.process, l.result, l.suggestion_id IS NOT NULL AS rated,
    g.signers, coalesce(k.met, false) AS met, coalesce(k.confirmed, false) AS confirmed, coalesce(k.afar, false) AS afar,
    s.id IN (SELECT a.suggestion_id FROM disputed d JOIN assignment a ON a.id = d.assignment_id) AS disputed,
    s.id IN (SELECT a.suggestion_id FROM contact_waiver v JOIN assignment a ON a.id = v.assignment_id) AS waived,
    s.id IN (SELECT a.suggestion_id FROM extension e JOIN assignment a ON a.id = e.assignment_id WHERE e.decision = 'CONSENTED') AS prolonged,
    s.id IN (SELECT suggestion_id FROM case_group_member WHERE left_at IS NULL) AS grouped,
    s.id IN (SELECT suggestion_id FROM voice_item WHERE suggestion_id IS NOT NULL) AS heard,
    z.suggestion_id IS NOT NULL AND s.open AS publishable,
    CASE WHEN coalesce(z.all_out, true) AND b.itself THEN b.out_on END AS out_on
  FROM raised s LEFT JOIN topic t ON t.id = s.category_id LEFT JOIN opening o ON o.suggestion_id = s.id LEFT JOIN rounds n ON n.suggestion_id = s.id
  LEFT JOIN weakest w ON w.suggestion_id = s.id LEFT JOIN agreed q ON q.suggestion_id = s.id
  LEFT JOIN mark f ON f.suggestion_id = s.id AND f.round = o.number LEFT JOIN mark_last l ON l.suggestion_id = s.id
  LEFT JOIN signers g ON g.suggestion_id = s.id LEFT JOIN talks k ON k.suggestion_id = s.id
  LEFT JOIN open_replies z ON z.suggestion_id = s.id LEFT JOIN outside b ON b.suggestion_id = s.id)
SELECT f.*, stands, stands AND assigned_on IS NOT NULL AS given, stands AND assigned_on IS NOT NULL AND answered_on IS NOT NULL AS answered,
  last_day < '${day}' AS gone, import_id IS NOT NULL AS imported
FROM facts f, LATERAL (SELECT registered_on IS NOT NULL AND status <> ALL ('{NOT_ACCEPTED,WITHDRAWN,SPLIT,REJOINED}') AS stands) y`

/** Who had which part at the end of the year. */
export const partsOf = (year: number) => `
CREATE TEMP TABLE held ON COMMIT DROP AS
SELECT DISTINCT a.suggestion_id AS item_id, a.role, coalesce(first.from_unit_id, a.unit_id) AS unit_id
FROM assignment a JOIN item i ON i.id = a.suggestion_id
LEFT JOIN (SELECT DISTINCT ON (assignment_id) * FROM assignment_transfer WHERE effective_on > '${year}-12-31'
  ORDER BY assignment_id, effective_on, id) first ON first.assignment_id = a.id
WHERE a.ended_on IS NULL`

/** In which groups a suggestion stands, of each kind. */
export const groupsOfItems = `
CREATE TEMP TABLE belongs ON COMMIT DROP AS
SELECT 'unit' AS kind, item_id, unit_id::text AS id FROM held WHERE role <> 'ASSIST'
UNION SELECT 'system', item_id, CASE u.kind WHEN 'COURT' THEN 'COURT' WHEN 'PROCURATORATE' THEN 'PROCURATORATE'
    WHEN 'SUPERVISORY_COMMISSION' THEN 'SUPERVISORY_COMMISSION' WHEN 'PARTY_OR_MASS' THEN 'PARTY_OR_MASS' ELSE 'GOVERNMENT' END
  FROM held JOIN unit u ON u.id = unit_id WHERE role <> 'ASSIST'
UNION SELECT 'channel', suggestion_id, channel FROM voice_item WHERE suggestion_id IN (SELECT id FROM item)
UNION SELECT 'town', i.id, w.id::text FROM item i JOIN town w ON w.id = ANY (i.town_ids)
UNION SELECT 'category', id, topic::text FROM item WHERE topic IS NOT NULL
UNION SELECT 'delegation', i.id, g.id::text FROM item i JOIN delegation g ON g.id = i.delegation_id`

export const promisesOf = (year: number, day: string) => `
CREATE TEMP TABLE promise ON COMMIT DROP AS
WITH done AS (
  SELECT commitment_id, max(claimed_on) AS done_on FROM commitment_claim
  WHERE decision = 'STRUCK_OFF' AND verified_as = 'DELEGATE' GROUP BY 1)
SELECT m.*, x.year, coalesce(m.outcome = 'STRUCK_OFF' AND d.done_on <= m.due_on, false) AS kept,
  CASE WHEN m.outcome = 'REPLACED' THEN coalesce(m.closed_on > m.due_on, false)
    WHEN m.outcome IN ('STRUCK_OFF', 'NOT_KEPT') THEN true ELSE m.due_on <= '${day}' END AS ripe
FROM commitment m JOIN suggestion s ON s.id = m.suggestion_id JOIN session x ON x.id = s.session_id LEFT JOIN done d ON d.commitment_id = m.id
WHERE s.status <> ALL ('{NOT_ACCEPTED,WITHDRAWN,SPLIT,REJOINED}')
  AND (x.year = ${year} OR x.year < ${year} AND (m.closed_on IS NULL OR m.closed_on >= '${year}-01-01'))`
