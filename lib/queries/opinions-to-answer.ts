import { unitsOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Reading } from './query'

export type OpinionTask = {
  readonly id: string
  readonly suggestionId: string
  readonly numberText: string | null
  readonly title: string
  readonly demand: string
  readonly dueOn: LocalDate
}

export type OpinionTasks = { readonly total: number; readonly first: readonly OpinionTask[] }

/** Of `supervision_opinion o`: its suggestion stands, supervision goes on, and it is the unit's turn. */
const isUnitsTurn = Prisma.sql`s.status NOT IN ('WITHDRAWN', 'REJOINED') AND k.outcome = 'FIXED' AND k.revoked_at IS NULL
  AND NOT EXISTS (SELECT FROM supervision_report t WHERE t.nomination_id = k.id AND t.decision = 'CLOSED')
  AND (w.id IS NULL OR w.verdict = 'SENT_BACK' OR (w.verdict IS NULL AND w.kind = 'IN_PROGRESS'))`

/** For the home of a unit: what the supervisors demand of it, the most urgent first. */
export async function opinionsToAnswer({ tx, actor }: Reading, atMost: number): Promise<OpinionTasks> {
  const rows = await open(tx).$queryRaw<(OpinionTask & { total: number })[]>`
    SELECT o.id, s.id AS "suggestionId", s.number_text AS "numberText", s.title, o.demand,
      coalesce(w.new_due_on, w.expected_on, o.due_on)::text AS "dueOn", count(*) OVER ()::int AS total
    FROM supervision_opinion o JOIN key_nomination k ON k.id = o.nomination_id JOIN suggestion s ON s.id = k.suggestion_id
      JOIN assignment a ON a.id = o.assignment_id AND a.ended_on IS NULL
      LEFT JOIN LATERAL (SELECT * FROM supervision_answer x WHERE x.opinion_id = o.id ORDER BY x.ordinal DESC LIMIT 1) w ON true
    WHERE a.unit_id = ANY(${unitsOf(actor)}::uuid[]) AND ${isUnitsTurn}
    ORDER BY coalesce(w.new_due_on, w.expected_on, o.due_on), o.id LIMIT ${atMost}`
  return { total: rows[0]?.total ?? 0, first: rows }
}
