import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import { open, type Tx } from './tx'

export type Silent = { readonly id: string; readonly suggestionId: string; readonly lastDay: LocalDate }

const together = 50

/**
 * Who has let the last day to object pass without a word, held until commit. What was over before a list was taken over
 * is left out: the list does not say who kept silent.
 */
export function holdSilent(tx: Tx, today: LocalDate, after: string | null): Promise<Silent[]> {
  return open(tx).$queryRaw<Silent[]>`
    SELECT a.id, a.suggestion_id AS "suggestionId", d.due_on::text AS "lastDay"
      FROM assignment a JOIN deadline d ON d.assignment_id = a.id AND d.purpose = 'object' AND d.due_on < ${today}::date
      JOIN suggestion s ON s.id = a.suggestion_id AND s.status = ANY(${[...awaitingReply]})
     WHERE a.acknowledged_on IS NULL AND a.ended_on IS NULL AND a.status = 'ASSIGNED' AND a.accepted_by_silence_on IS NULL
       AND (s.import_id IS NULL OR EXISTS (SELECT FROM import i WHERE i.id = s.import_id AND i.confirmed_at < d.due_on))
       AND (${after}::uuid IS NULL OR a.id > ${after}::uuid)
     ORDER BY a.id LIMIT ${together} FOR UPDATE OF s SKIP LOCKED`
}

export const isWhole = (chunk: readonly Silent[]): boolean => chunk.length === together
