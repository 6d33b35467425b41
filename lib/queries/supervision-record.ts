import type { Actor } from '@/lib/domain/access/actor'
import { seesJudgement } from '@/lib/domain/supervision/policy'
import { isHeadNow, isMetByHead } from '@/lib/store/heard'
import { Prisma } from '@/prisma/generated/client'
import { attachmentsVisibleTo } from './attachments-visible-to'
import { keyJson, keyTables } from './key-view'

/** Everything of the key supervision in force over `suggestion s`, for whoever may see the suggestion, in one statement. */
export const supervisionOf = (id: string, actor: Actor): Prisma.Sql => Prisma.sql`
  SELECT ${keyJson} AS key, n.leader_id AS "leaderId", c.contact, coalesce(c.supervisor_ids, '{}') AS "supervisorIds",
    ARRAY(SELECT p.name FROM person p WHERE p.id = ANY(c.supervisor_ids) ORDER BY p.name) AS supervisors,
    ${heads} AS heads, ${plans} AS plans, ${visits(actor)} AS visits, ${opinions(actor)} AS opinions, ${reports(actor)} AS reports
  FROM ${keyTables} JOIN suggestion s ON s.id = n.suggestion_id LEFT JOIN LATERAL (SELECT h.* FROM supervision_charge h WHERE h.nomination_id = n.id
    ORDER BY h.charged_at DESC, h.id DESC LIMIT 1) c ON true
  WHERE n.suggestion_id = ${id}::uuid AND n.outcome = 'FIXED' AND n.revoked_at IS NULL`

const heads = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('assignmentId', a.id, 'unit', u.name,
    'head', (SELECT e.head ->> 'name' FROM assignment b CROSS JOIN LATERAL jsonb_array_elements(coalesce(c.heads, '[]')) e(head) WHERE b.id = a.id AND ${isHeadNow}),
    'metOn', (SELECT max(k.contacted_on) FROM contact k WHERE k.assignment_id = a.id AND k.round = s.round AND ${isMetByHead}),
    'waiverReason', (SELECT v.reason FROM head_contact_waiver v WHERE v.assignment_id = a.id AND v.round = s.round)) ORDER BY a.id), '[]')
  FROM assignment a JOIN unit u ON u.id = a.unit_id WHERE a.suggestion_id = s.id AND a.ended_on IS NULL AND a.role <> 'ASSIST')`

const plans = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('version', l.version, 'goal', l.goal, 'reason', l.reason, 'adoptedOn', l.adopted_on,
    'by', p.name, 'checkpoints', (SELECT coalesce(json_agg(json_build_object('id', x.id, 'assignmentId', x.assignment_id, 'unit', u.name, 'task', x.task,
        'responsible', x.responsible, 'dueOn', x.due_on, 'reachedOn', x.reached_on, 'reachedText', x.reached_text, 'replacedOn', x.replaced_on)
        ORDER BY x.due_on, x.ordinal), '[]')
      FROM supervision_checkpoint x JOIN assignment a ON a.id = x.assignment_id JOIN unit u ON u.id = a.unit_id WHERE x.plan_id = l.id))
    ORDER BY l.version DESC), '[]')
  FROM supervision_plan l JOIN person p ON p.id = l.adopted_by_id WHERE l.nomination_id = n.id)`

/** Of `attachment a`, what hangs there and may be seen. */
const filesWhere = (
  actor: Actor,
  where: Prisma.Sql,
): Prisma.Sql => Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', a.id,
    'fileName', a.file_name) ORDER BY a.id), '[]') FROM attachment a
  WHERE a.suggestion_id = s.id AND a.removed_at IS NULL AND ${where} AND ${attachmentsVisibleTo(actor)})`

const visits = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'heldOn', v.held_on,
    'place', v.place, 'people', v.people, 'found', v.found, 'judgement', CASE WHEN ${seesJudgement(actor)}::boolean THEN v.judgement ELSE '' END,
    'struckAt', v.struck_at, 'strikeReason', v.strike_reason, 'photographs', ${filesWhere(actor, Prisma.sql`a.subject_id = v.id`)})
    ORDER BY v.held_on DESC, v.id DESC), '[]')
  FROM supervision_visit v WHERE v.nomination_id = n.id AND (v.struck_at IS NULL OR ${seesJudgement(actor)}::boolean))`

const opinions = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', o.id, 'assignmentId', o.assignment_id,
    'unit', u.name, 'demand', o.demand, 'isRelieved', b.ended_on IS NOT NULL, 'givenOn', o.given_on, 'dueOn', o.due_on,
    'visit', CASE WHEN v.id IS NOT NULL THEN json_build_object('kind', v.kind, 'heldOn', v.held_on) END,
    'answers', (SELECT coalesce(json_agg(json_build_object('id', w.id, 'kind', w.kind, 'text', w.text, 'expectedOn', w.expected_on,
        'answeredOn', w.answered_on, 'evidence', ${filesWhere(actor, Prisma.sql`a.id = ANY(w.evidence_ids)`)}, 'verdict', w.verdict,
        'verdictReason', w.verdict_reason, 'newDueOn', w.new_due_on, 'judgedOn', w.judged_on) ORDER BY w.ordinal), '[]')
      FROM supervision_answer w WHERE w.opinion_id = o.id)) ORDER BY o.id DESC), '[]')
  FROM supervision_opinion o JOIN assignment b ON b.id = o.assignment_id JOIN unit u ON u.id = b.unit_id LEFT JOIN supervision_visit v ON v.id = o.visit_id
  WHERE o.nomination_id = n.id)`

/** Before the meeting has decided, a report is the committee's own. */
const reports = (
  actor: Actor,
): Prisma.Sql => Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', t.id, 'text', t.text, 'reportedOn', t.reported_on,
    'decision', t.decision, 'decisionReason', t.decision_reason,
    'meeting', CASE WHEN y.id IS NOT NULL THEN json_build_object('name', y.name, 'heldOn', y.held_on, 'minutesNumber', y.minutes_number) END)
    ORDER BY t.ordinal DESC), '[]')
  FROM supervision_report t LEFT JOIN directors_meeting y ON y.id = t.meeting_id
  WHERE t.nomination_id = n.id AND (t.decision IS NOT NULL OR ${seesJudgement(actor)}::boolean))`
