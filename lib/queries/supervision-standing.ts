import type { Actor } from '@/lib/domain/access/actor'
import { seesJudgement } from '@/lib/domain/supervision/policy'
import { Prisma } from '@/prisma/generated/client'

/** Over `key_nomination n`: the directors' meeting has closed its supervision. */
export const isClosed = Prisma.sql`EXISTS (SELECT FROM supervision_report t WHERE t.nomination_id = n.id AND t.decision = 'CLOSED')`

/** Named among the people of the supervising office by the newest charge. */
export const supervisedBy = ({
  personId,
}: Actor): Prisma.Sql => Prisma.sql`${personId}::uuid = ANY(coalesce((SELECT h.supervisor_ids
  FROM supervision_charge h WHERE h.nomination_id = n.id ORDER BY h.charged_at DESC, h.id DESC LIMIT 1), '{}'))`

const points = Prisma.sql`FROM supervision_plan l JOIN supervision_checkpoint x ON x.plan_id = l.id WHERE l.nomination_id = n.id AND x.replaced_on IS NULL`

/** How far the supervision is; that a report lies before the meeting is the committee's to know. */
export const supervisionJson = (actor: Actor): Prisma.Sql => Prisma.sql`jsonb_build_object(
  'nextOn', (SELECT min(x.due_on) ${points} AND x.reached_on IS NULL), 'reached', (SELECT count(*) ${points} AND x.reached_on IS NOT NULL),
  'checkpoints', (SELECT count(*) ${points}),
  'openOpinions', (SELECT count(*) FROM supervision_opinion o JOIN assignment b ON b.id = o.assignment_id AND b.ended_on IS NULL WHERE o.nomination_id = n.id
    AND NOT EXISTS (SELECT FROM supervision_answer w WHERE w.opinion_id = o.id AND w.verdict = 'ACCEPTED')),
  'stage', CASE WHEN ${isClosed} THEN 'CLOSED'
    WHEN ${seesJudgement(actor)}::boolean AND EXISTS (SELECT FROM supervision_report t WHERE t.nomination_id = n.id AND t.decision IS NULL) THEN 'REPORTED'
    WHEN EXISTS (SELECT FROM supervision_plan l WHERE l.nomination_id = n.id) THEN 'RUNNING' ELSE 'NONE' END)`
