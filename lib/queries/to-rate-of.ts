import { type Actor, mandatesOf } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { holderNameOn } from '@/lib/store/unit-names'
import { Prisma } from '@/prisma/generated/client'
import { judgesHimself } from './seen-lines'

export type ToRateLine = {
  readonly id: string
  readonly title: string
  readonly numberText: string | null
  readonly day: LocalDate
  readonly units: readonly string[]
  /** the last day to rate */
  readonly until: LocalDate | null
  /** a co-signer's, beside the lead's */
  readonly beside: boolean
}

/** Over `mine`, what he leads: what he has to rate, and what he has signed and not rated yet in the running round. */
export function toRateOf(actor: Actor): Prisma.Sql {
  const mandates = Prisma.sql`${mandatesOf(actor)}::uuid[]`
  return Prisma.sql`(SELECT coalesce(json_agg(json_build_object('id', s.id, 'title', s.title, 'numberText', s.number_text, 'day', r.day, 'units', r.units,
      'until', l.due_on, 'beside', z.beside) ORDER BY z.beside, r.day, s.id), '[]')
    FROM (SELECT m.id, false AS beside FROM mine m WHERE m.status = 'REPLIED'
      UNION SELECT c.suggestion_id, true FROM co_signature c JOIN suggestion q ON q.id = c.suggestion_id
        WHERE c.delegate_id = ANY(${mandates}) AND c.state = 'CONFIRMED' AND q.status IN ('REPLIED', 'RATED')
          AND coalesce(q.acting_delegate_id, q.lead_delegate_id) <> ALL(${mandates})
          AND NOT EXISTS (SELECT FROM rating t WHERE t.suggestion_id = q.id AND t.round = q.round AND t.delegate_id = ANY(${mandates}))) z
      JOIN suggestion s ON s.id = z.id
      JOIN LATERAL (SELECT max(p.signed_on) AS day, json_agg(${holderNameOn(Prisma.sql`p.signed_on`)} ORDER BY a.id) AS units FROM assignment a
          JOIN reply p ON p.assignment_id = a.id AND p.round = s.round AND p.signed_on IS NOT NULL
        WHERE a.suggestion_id = s.id AND a.ended_on IS NULL) r ON true
      LEFT JOIN deadline l ON l.suggestion_id = s.id AND l.purpose = 'feedback' AND l.round = s.round
    WHERE NOT ${judgesHimself(actor)})`
}
