import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { awaitingReply } from '@/lib/domain/suggestion/workflow'
import { open, type Tx } from './tx'

/**
 * The next suggestion, after the one that was reached, of which somebody has let the last day to object pass without a word; held until commit.
 * One that somebody is at work on is left to the next turn. What was over before a list was taken over is left out: the list
 * does not say who kept silent.
 */
export async function holdNextSilent(tx: Tx, today: LocalDate, reached: string | null): Promise<string | null> {
  const [next] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT s.id FROM suggestion s
     WHERE s.status = ANY(${[...awaitingReply]}) AND (${reached}::uuid IS NULL OR s.id > ${reached}::uuid)
       AND EXISTS (SELECT FROM assignment a JOIN deadline d ON d.assignment_id = a.id AND d.purpose = 'object' AND d.due_on < ${today}::date
         WHERE a.suggestion_id = s.id AND a.acknowledged_on IS NULL AND a.ended_on IS NULL AND a.status = 'ASSIGNED' AND a.accepted_by_silence_on IS NULL
           AND (s.import_id IS NULL OR EXISTS (SELECT FROM import i WHERE i.id = s.import_id AND i.confirmed_at < d.due_on)))
     ORDER BY s.id LIMIT 1 FOR UPDATE OF s SKIP LOCKED`
  return next?.id ?? null
}

export type Silent = { readonly id: string; readonly lastDay: LocalDate }

/** Its units that have kept silent, and the last day each of them had: read once the suggestion is held, so that nobody moves it meanwhile. */
export function readSilent(tx: Tx, suggestionId: string, today: LocalDate): Promise<Silent[]> {
  return open(tx).$queryRaw<Silent[]>`
    SELECT a.id, d.due_on::text AS "lastDay" FROM assignment a JOIN deadline d ON d.assignment_id = a.id AND d.purpose = 'object' AND d.due_on < ${today}::date
      JOIN suggestion s ON s.id = a.suggestion_id
     WHERE a.suggestion_id = ${suggestionId}::uuid AND a.acknowledged_on IS NULL AND a.ended_on IS NULL AND a.status = 'ASSIGNED'
       AND (s.import_id IS NULL OR EXISTS (SELECT FROM import i WHERE i.id = s.import_id AND i.confirmed_at < d.due_on))
     ORDER BY a.id`
}
