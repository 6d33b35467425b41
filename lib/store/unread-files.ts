import { open, type Tx } from './tx'

type Unread = { readonly id: string; readonly mediaType: string }

/** The oldest file behind the one that was tried last whose words nobody has read; one that is bad is not opened. */
export async function nextUnread(tx: Tx, after: string | null): Promise<Unread | null> {
  const [row] = await open(tx).$queryRaw<Unread[]>`
    SELECT a.id, a.media_type AS "mediaType" FROM attachment a
     WHERE (${after}::uuid IS NULL OR a.id > ${after}::uuid) AND a.removed_at IS NULL AND a.scan_state <> 'INFECTED'
       AND NOT EXISTS (SELECT FROM attachment_words w WHERE w.attachment_id = a.id)
     ORDER BY a.id LIMIT 1`
  return row ?? null
}
