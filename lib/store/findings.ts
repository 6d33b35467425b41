import type { Said } from '@/lib/domain/checking/standing'
import { open, type Tx } from './tx'

/** What the unit has said of findings in the reply of the running round, in the order in which it was said: the events are the record. */
export const readSaidOfFindings = (tx: Tx, assignmentId: string): Promise<Said[]> =>
  open(tx).$queryRaw<Said[]>`
    SELECT e.data->>'kind' AS kind, (e.data->>'ask')::int AS ask, e.data->>'quote' AS quote, e.data->>'reason' AS reason, e.actor_name AS by,
        (e.data->>'version')::int AS version
      FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id JOIN reply r ON r.assignment_id = a.id AND r.round = s.round
      JOIN event e ON e.suggestion_id = s.id AND e.subject_id = r.id AND e.type = 'reply.finding-stands'
     WHERE a.id = ${assignmentId}::uuid ORDER BY e.sequence`
