import type { Moment } from '@/lib/domain/moment'
import { type FileDecision, mayBecomePublic, type PublishableFile } from '@/lib/domain/redaction/files'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { dayToStore } from './days'
import { open, type Tx } from './tx'

type Row = Omit<PublishableFile, 'decision'> & {
  readonly decision: (FileDecision & { readonly isGone: boolean }) | null
  readonly visibility: 'PUBLIC' | 'INTERNAL' | 'OFFICE'
  readonly replyId: string | null
}
export type FileOfCase = PublishableFile & {
  /** the signed reply that names it as evidence; null: of the suggestion */
  readonly replyId: string | null
}

/** The last versions of what may go out with a suggestion; a part shows those of its original. What only an unsigned answer names is nobody's yet. */
export async function readPublishableFiles(
  tx: Tx,
  { id, partOfId }: Pick<Suggestion, 'id' | 'partOfId'>,
): Promise<FileOfCase[]> {
  const rows = await open(tx).$queryRaw<Row[]>`
    SELECT a.id, a.suggestion_id AS "suggestionId", a.kind, a.visibility, a.file_name AS "fileName", a.media_type AS "mediaType", a.byte_size AS "byteSize",
      a.version, a.scan_state AS "scanState", y.id AS "replyId",
      (SELECT json_build_object('publication', q.publication, 'publicName', q.public_name, 'replacementId', q.replacement_id, 'ground', q.ground,
          'isGone', EXISTS (SELECT FROM attachment g WHERE g.id = q.replacement_id AND g.removed_at IS NOT NULL))
        FROM attachment_publication q WHERE q.attachment_id = a.id AND q.suggestion_id = ${id}::uuid ORDER BY q.id DESC LIMIT 1) AS decision
    FROM attachment a
      LEFT JOIN LATERAL (SELECT p.id FROM reply_answer w JOIN reply p ON p.id = w.reply_id
        WHERE w.evidence_file_id = a.id AND p.signed_at IS NOT NULL LIMIT 1) y ON true
    WHERE a.suggestion_id IN (${id}::uuid, ${partOfId}::uuid) AND a.removed_at IS NULL AND (a.way <> 'UNIT' OR y.id IS NOT NULL)
      AND NOT EXISTS (SELECT FROM attachment z WHERE z.document_id = a.document_id AND z.version > a.version AND z.removed_at IS NULL)
    ORDER BY a.id`
  return rows.filter(mayBecomePublic).map(({ visibility: _, decision, ...file }) => ({
    ...file,
    // Where the file in its place was taken out, it has to be decided anew.
    decision: decision?.isGone ? null : decision,
  }))
}

export type RedactedCopy = Pick<PublishableFile, 'id' | 'fileName' | 'mediaType' | 'byteSize' | 'scanState'>

/** Files that were uploaded to stand in the place of others. */
export async function readRedactedCopies(tx: Tx, suggestionId: string): Promise<RedactedCopy[]> {
  const rows = await open(tx).attachment.findMany({
    where: { suggestionId, kind: 'REDACTED_COPY', removedAt: null },
    select: { id: true, fileName: true, mediaType: true, byteSize: true, scanState: true },
    orderBy: { id: 'asc' },
  })
  return rows as RedactedCopy[]
}

type By = { readonly moment: Moment; readonly personId: string }

export async function saveFilePublication(
  tx: Tx,
  { id, congressId }: Suggestion,
  attachmentId: string,
  { publication, ...decision }: FileDecision,
  { moment, personId }: By,
): Promise<void> {
  const by = { decidedAt: moment.now, decidedOn: dayToStore(moment.today), decidedById: personId }
  await open(tx).attachmentPublication.create({
    data: { congressId, suggestionId: id, attachmentId, publication, ...decision, ...by },
    select: { id: true },
  })
}
