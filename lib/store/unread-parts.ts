import { open, type Tx } from './tx'

export type UnreadParts = { readonly suggestionId: string; readonly unread: readonly string[] }

/**
 * For lists: keys of texts that nobody has looked over at all, and FILE where a file is undecided.
 * A text that changed since is found by lib/queries/redacted-parts alone, which is asked before anything is published.
 */
export function readUnreadParts(tx: Tx, suggestionIds: readonly string[]): Promise<UnreadParts[]> {
  return open(tx).$queryRaw<UnreadParts[]>`
    SELECT s.id AS "suggestionId", ARRAY(
      SELECT w.key FROM (
        SELECT 'TITLE'
        UNION ALL SELECT 'SITUATION' WHERE trim(s.situation) <> ''
        UNION ALL SELECT 'ANALYSIS' WHERE trim(s.analysis) <> ''
        UNION ALL SELECT 'PLACE' WHERE trim(s.place) <> ''
        UNION ALL SELECT 'ASK:' || k.ordinal FROM ask k WHERE k.suggestion_id = s.id
        UNION ALL SELECT 'LETTER:' || p.id FROM reply p JOIN assignment a ON a.id = p.assignment_id
          WHERE a.suggestion_id = s.id AND p.signed_at IS NOT NULL AND trim(p.body) <> ''
        UNION ALL SELECT 'SUMMARY:' || p.id FROM reply p JOIN assignment a ON a.id = p.assignment_id
          WHERE a.suggestion_id = s.id AND p.signed_at IS NOT NULL AND trim(p.summary) <> ''
      ) w(key) WHERE NOT EXISTS (SELECT FROM redaction r WHERE r.suggestion_id = s.id AND r.part = w.key)
      UNION ALL SELECT 'FILE' WHERE EXISTS (SELECT FROM attachment f WHERE f.suggestion_id = s.id AND f.removed_at IS NULL
        AND f.kind IN ('ATTACHMENT', 'EVIDENCE') AND f.visibility <> 'OFFICE' AND f.way <> 'UNIT'
        AND NOT EXISTS (SELECT FROM attachment z WHERE z.document_id = f.document_id AND z.version > f.version AND z.removed_at IS NULL)
        AND NOT EXISTS (SELECT FROM attachment_publication q WHERE q.attachment_id = f.id AND q.suggestion_id = s.id))) AS unread
    FROM suggestion s WHERE s.id = ANY(${[...suggestionIds]}::uuid[])`
}
