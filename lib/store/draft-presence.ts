import { presentSince } from '@/lib/domain/reply/presence'
import { open, type Tx } from './tx'

export type Writing = { readonly assignmentId: string; readonly personId: string; readonly congressId: string }

/** The first moment stays while the person goes on; whoever has stopped begins anew. */
export async function keepWriting(tx: Tx, { assignmentId, personId, congressId }: Writing, now: Date): Promise<void> {
  await open(tx).$executeRaw`
    INSERT INTO draft_presence (assignment_id, person_id, congress_id, since, seen_at)
    VALUES (${assignmentId}::uuid, ${personId}::uuid, ${congressId}::uuid, ${now}, ${now})
    ON CONFLICT (assignment_id, person_id) DO UPDATE SET seen_at = excluded.seen_at,
      since = CASE WHEN draft_presence.seen_at > ${presentSince(now)} THEN draft_presence.since ELSE excluded.since END`
}

/** The day after nobody needs to know. */
export async function prunePresence(tx: Tx, before: Date): Promise<void> {
  await open(tx).$executeRaw`DELETE FROM draft_presence WHERE seen_at < ${before}`
}
